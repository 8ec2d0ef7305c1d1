import axe from 'axe-core';
import type { Look } from './look.ts';

/** What axe finds in the whole document, each with the markup it is about. */
export async function axeFaults(look: Look): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    rules: {
      // A part alone is not a page.
      region: { enabled: false },
      // Where the system's colours are forced, axe reads those that were asked for instead of those that are seen.
      'color-contrast': { enabled: look !== 'forced' },
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
