import type { CSSProperties } from 'react';

/** The custom properties a host may set. Their defaults stand in `tokens.css`. */
export type Token =
  | '--ppa-bg'
  | '--ppa-surface'
  | '--ppa-line'
  | '--ppa-line-strong'
  | '--ppa-text'
  | '--ppa-muted'
  | '--ppa-accent'
  | '--ppa-accent-ink'
  | '--ppa-ok'
  | '--ppa-warn'
  | '--ppa-bad'
  | '--ppa-radius'
  | '--ppa-gap';

/** How the screen looks inside the host's product. */
export interface Appearance {
  /** `auto` follows the viewer's system. */
  colorScheme?: 'light' | 'dark' | 'auto';
  variables?: Partial<Record<Token, string>>;
  density?: 'comfortable' | 'compact';
}

export function appearanceAttributes(appearance: Appearance) {
  return {
    'data-color-scheme': appearance.colorScheme ?? 'auto',
    'data-density': appearance.density ?? 'comfortable',
  };
}

/** The variables as a React style; React types no custom properties. */
export function appearanceStyle(appearance: Appearance): CSSProperties {
  return { ...appearance.variables } as CSSProperties;
}
