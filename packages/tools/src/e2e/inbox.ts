import { vi } from 'vitest';

/** A mail as MailDev's REST has it. */
export interface Mail {
  id: string;
  subject: string;
  to: { address: string; name: string }[];
  from: { address: string; name: string }[];
  html: string;
  text: string;
  headers: Record<string, string>;
}

/** Everything in the inbox, oldest first. */
export async function readInbox(inboxUrl: string): Promise<Mail[]> {
  const response = await fetch(`${inboxUrl}/api/email`);
  return response.json();
}

export async function emptyInbox(inboxUrl: string) {
  await fetch(`${inboxUrl}/api/email/all`, { method: 'DELETE' });
}

/** Waits for mail to an address; newest first. */
export async function mailsTo(inboxUrl: string, address: string): Promise<[Mail, ...Mail[]]> {
  return vi.waitFor(
    async () => {
      const [first, ...rest] = (await readInbox(inboxUrl))
        .filter((mail) => mail.to[0]?.address === address)
        .toReversed();
      if (!first) throw new Error(`No mail has come to ${address}`);
      return [first, ...rest];
    },
    { timeout: 15_000, interval: 200 },
  );
}

/** The addresses of the app's activation pages in a mail. */
export function activationLinks(mail: Mail): string[] {
  const links = [...mail.html.matchAll(/href="([^"]*\/activate\/[^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return [...new Set(links)];
}

/** A text without the marks that isolate right-to-left values. */
export const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
