const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/**
 * True for one plain mailbox that SMTP can be given as it stands: `local@domain`, no comments, no quotes, no display name,
 * at most 64 octets before the `@` and 254 in all (RFC 5321, 4.5.3.1). Internationalised addresses are allowed (RFC 6531).
 */
export function isUsableAddress(email: string): boolean {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, Math.max(at, 0));
  const labels = email.slice(at + 1).split('.');
  const octets = new TextEncoder();
  return (
    at > 0 &&
    email.length <= 254 &&
    octets.encode(email).length <= 254 &&
    octets.encode(local).length <= 64 &&
    LOCAL.test(local) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label))
  );
}

/** What two spellings of one mailbox have in common: used to count how many patients share an address. */
export const addressKey = (email: string): string => email.trim().normalize('NFC').toLowerCase();
