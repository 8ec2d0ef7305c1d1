import { sampleValues } from '../content/sample-values.ts';
import { utf8Bytes } from '../content/utf8-bytes.ts';
import type { InviteContent } from '../content/types.ts';
import { isSeenOn } from '../render/colour.ts';
import { compileParsed } from '../render/compile-parsed.ts';
import { usableLogo } from '../render/html-logo.ts';
import { isBlank } from '../render/is-blank.ts';
import { personalise } from '../render/personalise.ts';
import { inviteLook } from '../render/theme.ts';
import type { Finding, Practice } from '../types.ts';
import { finding } from './finding-table.ts';
import type { Linting } from './lint-parsed.ts';

const KB = 1024;
const LARGE_KB = 80;
/** Gmail shows about this much and hides the rest behind a link. */
const CLIPPED_KB = 102;

/** How the mail looks and how large it gets, for an example patient of this practice. */
export function lintLook(content: InviteContent, { practice, table, theme }: Linting): Finding[] {
  if (!practice) return [];
  const compiled = compileParsed(content, { practice, snippets: table, ...(theme ? { theme } : {}) });
  const { html } = personalise(compiled, sampleValues(table.snippets, practice));
  const { accent, light } = inviteLook(practice, theme);
  return [
    ...sizeFindings(utf8Bytes(html)),
    ...(!isSeenOn(light.paper, accent) ? [finding('contrast_low', { colour: accent })] : []),
    ...(lacksAlt(practice) ? [finding('alt_missing')] : []),
  ];
}

function sizeFindings(bytes: number): Finding[] {
  const details = { count: Math.ceil(bytes / KB), most: CLIPPED_KB };
  if (bytes > CLIPPED_KB * KB) return [finding('email_clipped', details, ['body'])];
  return bytes > LARGE_KB * KB ? [finding('email_too_large', details, ['body'])] : [];
}

function lacksAlt(practice: Practice): boolean {
  const { logo, name } = practice;
  return usableLogo(practice) !== undefined && isBlank(logo?.alt ?? name);
}
