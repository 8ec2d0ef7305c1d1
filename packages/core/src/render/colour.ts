type Rgb = [red: number, green: number, blue: number];

/** `#rgb` or `#rrggbb` as `#rrggbb` in small letters; undefined for anything else. */
export function hexColour(colour: string | undefined): string | undefined {
  const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour ?? '')?.[0].toLowerCase();
  return hex?.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
}

/** The contrast of two `#rrggbb` colours, 1 to 21. WCAG 2.2, relative luminance. */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** A text colour for a filled button: white or near black, at least 4.5:1. */
export function inkOn(background: string): string {
  return ['#ffffff', '#14181f', '#000000'].find((ink) => contrast(ink, background) >= 4.5) ?? '#000000';
}

/** The colour itself where it reads on the background with 4.5:1 or `least`, else the nearest darker or lighter one that does. */
export function readableOn(background: string, colour: string, least = 4.5): string {
  const towards = luminance(background) > 0.18 ? '#000000' : '#ffffff';
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, background) >= least) return mixed;
  }
  return towards;
}

/** What a filled button needs to be seen on what it stands on. WCAG 2.2, 1.4.11. */
export const isSeenOn = (background: string, colour: string): boolean => contrast(background, colour) >= 3;

function mix(from: string, to: string, share: number): string {
  const [a, b] = [rgb(from), rgb(to)];
  return `#${a.map((part, i) => hex(part + ((b[i] ?? 0) - part) * share)).join('')}`;
}

function hex(part: number): string {
  return Math.round(part).toString(16).padStart(2, '0');
}

function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}
