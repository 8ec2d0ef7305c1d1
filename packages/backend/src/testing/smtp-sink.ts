import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface SunkMail {
  messageId: string;
  to: string;
  at: number;
  raw: string;
  /** `raw` with its quoted-printable undone, good enough to look for words and links. */
  text: string;
}

/** What the sink answers instead of 250; `drop` closes the line after the final dot, `drop_before` before the text. */
export type Answer = { code: number; text: string } | 'drop' | 'drop_before' | undefined;

export interface SmtpSink {
  url: string;
  port: number;
  /** What was accepted, in order. A mail whose line was dropped after the dot counts: it was taken. */
  mails: SunkMail[];
  /** Called at RCPT. */
  atRecipient: (address: string) => Answer;
  /** Called after the final dot. */
  atEnd: (mail: SunkMail) => Answer | Promise<Answer>;
  stop(): Promise<void>;
}

/** An SMTP server on a free port that keeps what it receives and answers as told. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const sockets = new Map<string, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo({ address }, session, done) {
      const answer = sink.atRecipient(address);
      if (answer === 'drop_before') hangUp(session);
      else done(errorOf(answer));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => void finish(Buffer.concat(chunks).toString('utf8'), session, done));
    },
  });
  const hangUp = (session: SMTPServerSession) => sockets.get(`${session.remotePort}`)?.destroy();
  const finish = async (raw: string, session: SMTPServerSession, done: (error?: Error | null) => void) => {
    const to = session.envelope.rcptTo[0]?.address ?? '';
    const mail = {
      messageId: /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? '',
      to,
      at: Date.now(),
      raw,
      text: decode(raw),
    };
    const answer = await sink.atEnd(mail);
    if (!answer || answer === 'drop') sink.mails.push(mail);
    if (answer === 'drop' || answer === 'drop_before') hangUp(session);
    else done(errorOf(answer));
  };
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.set(`${socket.remotePort}`, socket);
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails: [],
    atRecipient: () => undefined,
    atEnd: () => undefined,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return sink;
}

function errorOf(answer: Answer): Error | null {
  if (!answer || typeof answer === 'string') return null;
  return Object.assign(new Error(answer.text), { responseCode: answer.code });
}

function decode(raw: string): string {
  const bytes = raw
    .replace(/=\r?\n/g, '')
    .replace(/(=[0-9A-F]{2})+/g, (coded) => Buffer.from(coded.replaceAll('=', ''), 'hex').toString());
  return bytes.replaceAll('\r\n', '\n');
}
