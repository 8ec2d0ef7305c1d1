import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface IsemailCase {
  address: string;
  /** `ISEMAIL_ERR` is no address under any rule. */
  category: string;
}

/** Dominic Sayers' collection of addresses, as the package `email-addresses` brings it. Pictures of controls stand for these. */
export function isemailCases(): IsemailCase[] {
  const at = createRequire(import.meta.url).resolve('email-addresses/package.json');
  const xml = readFileSync(new URL('test/tests.xml', `file://${at}`), 'utf8');
  return [...xml.matchAll(/<address>(.*?)<\/address>.*?<category>(\w+)</gs)].map(([, address = '', category = '']) => ({
    address: decode(address),
    category,
  }));
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(xml: string): string {
  return xml
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, number?: string, name?: string) =>
      name ? (NAMED[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number)),
    )
    .replace(/[\u2400-\u241f]/g, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400));
}
