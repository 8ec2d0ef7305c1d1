import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PracticeProfile } from './host-store.ts';
import { readImage } from './read-image.ts';

const LOGO_PIXELS = 4_000;

type Logo = NonNullable<PracticeProfile['logo']>;

/** A file that cannot be the logo; `message` tells the person who chose it. */
export class LogoError extends Error {}

/** Keeps the logo under a name made of its content. Throws `LogoError`. */
export function keepLogo(mediaDir: string, bytes: Uint8Array): Logo {
  const picture = readImage(bytes);
  if (!picture) throw new LogoError('The file is no PNG, JPEG or GIF, the pictures that every mail program shows.');
  const { extension, width, height } = picture;
  if (width === 0 || height === 0 || Math.max(width, height) > LOGO_PIXELS) {
    throw new LogoError(`The picture is ${width} × ${height} pixels. It may be up to ${LOGO_PIXELS} on each side.`);
  }
  const file = `logo-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${extension}`;
  mkdirSync(mediaDir, { recursive: true });
  writeFileSync(join(mediaDir, file), bytes);
  return { file, width, height };
}

/** The size at which the mail shows it: within 240 × 56, sharp on dense screens, never enlarged. */
export function shownSize({ width, height }: Logo): { width: number; height: number } {
  const scale = Math.min(1, 240 / width, 56 / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
