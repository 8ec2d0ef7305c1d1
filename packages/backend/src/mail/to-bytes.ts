const SLAB_BYTES = 262_144;

let slab = Buffer.alloc(0);
let used = 0;

/** ASCII as bytes, cut off a larger piece: memory of a message's size is dear to ask for one message at a time. */
export function toBytes(ascii: string): Buffer {
  const { length } = ascii;
  if (length > SLAB_BYTES / 4) return Buffer.from(ascii, 'latin1');
  if (used + length > slab.length) {
    slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
    used = 0;
  }
  const bytes = slab.subarray(used, used + length);
  bytes.write(ascii, 'latin1');
  used += length;
  return bytes;
}
