const LONGEST_URL = 2048;
// An address that needs no rewriting: plain host, no user, nothing that any place would have to escape but `&`.
const PLAIN_URL = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][\w\-.~:/?#@!$&()*+,;=%]*)?$/i;
// The same, narrower, for a campaign's links: small letters, a path, no `&`.
const USUAL_URL = /^https:\/\/[a-z0-9][a-z0-9.-]*[a-z0-9](?::\d{1,5})?\/[\w\-.~:/?#@!$()*+,;=%]*$/;
const NEVER_IN_URL = /[\s\\\p{Cc}\p{Cf}\p{Surrogate}]/u;
// URL keeps quotes and braces in a host, which no host has.
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;
const MAIL = /^mailto:[\w.!#$%*+/=?^`{|}~-]+@[a-z0-9.-]+$/i;
const PHONE = /^tel:\+?[0-9()., -]{3,30}$/i;

/**
 * The address if it may stand in a mail: https, or http on this machine, without user and password.
 * Otherwise undefined. What has to be encoded is.
 */
export function safeUrl(address: string): string | undefined {
  if (address.length > LONGEST_URL) return undefined;
  if (PLAIN_URL.test(address)) return address;
  if (NEVER_IN_URL.test(address) || !/^https?:\/\/[^/?#]/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isAllowed = url.protocol === 'https:' || isThisMachine(url.hostname);
  return isAllowed && HOST.test(url.hostname) && url.username === '' && url.password === '' ? url.href : undefined;
}

/** True for an address that `safeUrl` gives back as it is, and that no place has to escape: most of them, in one test. */
export function needsNoEscaping(address: string): boolean {
  return USUAL_URL.test(address) && address.length <= LONGEST_URL;
}

/** What a link of the invite may lead to: `safeUrl`, a mail address or a phone number. */
export function safeLink(address: string): string | undefined {
  return MAIL.test(address) || PHONE.test(address) ? address.replace(/ /g, '') : safeUrl(address);
}

function isThisMachine(hostname: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
