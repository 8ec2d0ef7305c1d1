import { escapeHtml } from './escape-html.ts';
import { FONT, writeRow } from './html-rows.ts';
import { isBlank } from './is-blank.ts';
import { escapeFor } from './place.ts';
import type { Rendering } from './rendering.ts';
import { safeUrl } from './safe-url.ts';
import type { PartWriter } from './slots.ts';
import type { Practice } from '../types.ts';

const LARGEST = { width: 240, height: 96 };
// Gmail shows neither, and an SVG can carry script.
const UNUSABLE_IMAGE = /\.(?:svgz?|webp|avif|tiff?|bmp|ico)(?:[?#]|$)/i;

/** The logo as it can be mailed, scaled down to fit; undefined when there is none that mail clients show. */
export function usableLogo({
  logo,
  name,
}: Practice): { url: string; width: number; height: number; alt: string } | undefined {
  if (!logo || UNUSABLE_IMAGE.test(logo.url) || !(logo.width >= 1) || !(logo.height >= 1)) return undefined;
  const url = safeUrl(logo.url);
  const scale = Math.min(1, LARGEST.width / logo.width, LARGEST.height / logo.height);
  const [width, height] = [logo.width, logo.height].map((size) => Math.max(1, Math.round(size * scale)));
  if (url === undefined || !width || !height) return undefined;
  return { url, width, height, alt: isBlank(logo.alt ?? '') ? name : (logo.alt ?? name) };
}

/** Writes the logo; without one the practice's name as a wordmark, which is also what shows while images are off. */
export function writeLogo(part: PartWriter, rendering: Rendering): void {
  const { practice, look, direction } = rendering;
  const logo = usableLogo(practice);
  writeRow(part, { size: [20, 28], isBold: true, space: [32, 24] }, rendering, () => {
    if (!logo) {
      part.write(`<p style="margin:0;letter-spacing:0.5px">${escapeFor('html', practice.name, direction)}</p>`);
      return;
    }
    const css = [
      'display:block',
      'border:0',
      `width:${logo.width}px`,
      'max-width:100%',
      'height:auto',
      `font-family:${FONT}`,
      'font-size:20px',
      'line-height:28px',
      'font-weight:700',
      `color:${look.light.text}`,
    ].join(';');
    const [src, alt] = [escapeHtml(logo.url), escapeHtml(logo.alt)];
    part.write(
      `<img src="${src}" width="${logo.width}" height="${logo.height}" alt="${alt}" class="ppa-logo" style="${css}">`,
    );
  });
}
