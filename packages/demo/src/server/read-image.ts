/** A picture that mail clients show. */
export interface Picture {
  extension: 'png' | 'jpg' | 'gif';
  width: number;
  height: number;
}

/** Tells a PNG, JPEG or GIF by its first bytes, whatever its name says. Undefined for everything else, SVG included. */
export function readImage(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) && bytes.length >= 24) {
    return { extension: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (starts(0x47, 0x49, 0x46, 0x38) && bytes.length >= 10) {
    return { extension: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  return starts(0xff, 0xd8, 0xff) ? readJpeg(view) : undefined;
}

/** Walks a JPEG's segments to the frame header, which holds the size. */
function readJpeg(view: DataView): Picture | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { extension: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
