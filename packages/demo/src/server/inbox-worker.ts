import { MailDev } from 'maildev';
import { parentPort, workerData } from 'node:worker_threads';

const { smtp, web, mailDirectory } = workerData;
// Loopback only, and a folder of its own: MailDev's defaults are all interfaces and one folder for everybody.
const inbox = new MailDev({ smtp, web, ip: '127.0.0.1', webIp: '127.0.0.1', mailDirectory, silent: true });

try {
  const servers = await inbox.start();
  parentPort?.postMessage({ smtpPort: servers.smtp.getAddress().port, webPort: servers.api?.getAddress()?.port });
} catch (error) {
  const { code, port } = error instanceof Error ? Object(error) : {};
  parentPort?.postMessage({ code, port, message: String(error) });
}
