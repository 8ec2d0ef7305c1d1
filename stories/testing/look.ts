import { commands } from 'vitest/browser';

export type Look = 'plain' | 'dark' | 'rtl' | 'forced';

/** The elements of ours that carry the tokens, and the stage around them. */
const PAINTED = '[data-portal-access], .stage';
const ATTRIBUTES = { 'data-color-scheme': 'light', 'data-theme': 'light', dir: 'ltr' };

/** Which looks a story can take on: not those of a product that brings its own colours, and no other than its own where it names it. */
export function looksOf(globals: Record<string, unknown>): Look[] {
  const hasOwnColours = document.querySelector('[data-portal-access][style*="--ppa-"]') !== null;
  const isAlready: Record<Look, boolean> = {
    plain: false,
    dark: hasOwnColours || globals['theme'] === 'dark',
    rtl: globals['direction'] === 'rtl',
    forced: false,
  };
  return (['plain', 'dark', 'rtl', 'forced'] as const).filter((look) => !isAlready[look]);
}

/** Shows the story in a look, without playing it again. Returns what takes it back. */
export async function takeOn(look: Look): Promise<() => Promise<void>> {
  const before = [...document.querySelectorAll(PAINTED)].map((element) => ({
    element,
    attributes: Object.keys(ATTRIBUTES).map((name) => [name, element.getAttribute(name)] as const),
  }));
  for (const { element } of before) {
    if (look === 'rtl') element.setAttribute('dir', 'rtl');
    if (look !== 'dark') continue;
    for (const name of ['data-color-scheme', 'data-theme'])
      if (element.hasAttribute(name)) element.setAttribute(name, 'dark');
  }
  if (look === 'forced') await commands.forceColours(true);
  return async () => {
    for (const { element, attributes } of before)
      for (const [name, value] of attributes) if (value !== null) element.setAttribute(name, value);
    if (look === 'forced') await commands.forceColours(false);
  };
}
