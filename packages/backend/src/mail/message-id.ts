import { createHash } from 'node:crypto';

/** The same for every try of one mail, so that a server or a reader can tell a repetition. */
export function messageIdOf(parts: readonly string[], sender: string): string {
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40);
  const domain = sender.slice(sender.lastIndexOf('@') + 1).toLowerCase();
  return `<${hash}@${/^[a-z0-9.-]+$/.test(domain) ? domain : 'portal.invalid'}>`;
}
