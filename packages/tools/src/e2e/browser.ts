import { type Browser, chromium } from 'playwright';
import { chromiumPath } from '../../chromium.mjs';

export function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] });
}
