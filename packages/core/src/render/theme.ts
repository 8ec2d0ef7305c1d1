import type { Practice } from '../types.ts';
import { hexColour, inkOn, readableOn } from './colour.ts';

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
  radius: number;
  light: Palette;
  dark: Palette;
}

export const DEFAULT_ACCENT = '#1f5fd6';

const LIGHT = { page: '#f6f7f9', paper: '#ffffff', text: '#14181f', muted: '#5b6572', line: '#e3e6ea' };
const DARK = { page: '#0e1116', paper: '#161b22', text: '#e8ecf1', muted: '#9aa6b3', line: '#37414d' };

export function inviteLook(practice: Practice, theme: InviteTheme = {}): InviteLook {
  const accent = hexColour(theme.accent) ?? hexColour(practice.accent) ?? DEFAULT_ACCENT;
  return {
    accent,
    accentInk: inkOn(accent),
    radius: Math.max(0, Math.min(24, Math.round(theme.radius ?? 8))) || 0,
    light: { ...LIGHT, link: readableOn(LIGHT.paper, accent) },
    dark: { ...DARK, link: readableOn(DARK.paper, accent) },
  };
}
