import type { Practice } from '../types.ts';
import { hexColour, inkOn, isSeenOn, readableOn } from './colour.ts';

/** What a host may set of the mail's look. `accent` is `#rrggbb` and goes before the practice's; `radius` is pixels. */
export interface InviteTheme {
  accent?: string;
  radius?: number;
}

export interface Palette {
  page: string;
  paper: string;
  text: string;
  muted: string;
  line: string;
  link: string;
}

/** Everything the renderer draws with. */
export interface InviteLook {
  accent: string;
  /** Text on the accent colour, at least 4.5:1. */
  accentInk: string;
  /** The same in the dark, where a button of a dark accent would not be seen. */
  darkAccent: string;
  darkAccentInk: string;
  radius: number;
  light: Palette;
  dark: Palette;
}

export const DEFAULT_ACCENT = '#1f5fd6';

const LIGHT = { page: '#f6f7f9', paper: '#ffffff', text: '#14181f', muted: '#5b6572', line: '#e3e6ea' };
const DARK = { page: '#0e1116', paper: '#161b22', text: '#e8ecf1', muted: '#9aa6b3', line: '#37414d' };

export function inviteLook(practice: Practice, theme: InviteTheme = {}): InviteLook {
  const accent = hexColour(theme.accent) ?? hexColour(practice.accent) ?? DEFAULT_ACCENT;
  // A black button made just visible is grey, and looks as if it were off.
  const darkAccent = isSeenOn(DARK.paper, accent) ? accent : readableOn(DARK.paper, accent, 10);
  return {
    accent,
    accentInk: inkOn(accent),
    darkAccent,
    darkAccentInk: inkOn(darkAccent),
    radius: Math.max(0, Math.min(24, Math.round(theme.radius ?? 8))) || 0,
    light: { ...LIGHT, link: readableOn(LIGHT.paper, accent) },
    dark: { ...DARK, link: readableOn(DARK.paper, accent) },
  };
}
