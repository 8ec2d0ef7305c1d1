import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type DemoConfig, listenError } from './read-config.ts';

export interface Inbox {
  /** Where to read the mail. */
  url: string;
  smtpUrl: string;
  stop(): Promise<void>;
}

/** Starts MailDev, a real SMTP server with a web inbox, in a thread of its own. Mail is kept in `dataDir`. */
export function startInbox({ smtpPort, inboxPort, dataDir }: DemoConfig): Promise<Inbox> {
  const worker = new Worker(new URL('inbox-worker.ts', import.meta.url), {
    workerData: { smtp: smtpPort, web: inboxPort, mailDirectory: join(dataDir, 'inbox') },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once(
      'message',
      (message: { smtpPort: number; webPort: number } | { code?: string; port?: number; message: string }) => {
        if ('smtpPort' in message) {
          resolve({
            url: `http://localhost:${message.webPort}`,
            smtpUrl: `smtp://127.0.0.1:${message.smtpPort}`,
            stop: async () => void (await worker.terminate()),
          });
          return;
        }
        const error = Object.assign(new Error(message.message), { code: message.code });
        const isSmtp = message.port === smtpPort;
        void worker.terminate();
        reject(listenError(error, isSmtp ? 'SMTP_PORT' : 'INBOX_PORT', isSmtp ? smtpPort : inboxPort));
      },
    );
  });
}
