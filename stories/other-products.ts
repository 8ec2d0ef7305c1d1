import type { Appearance } from '@patient-portal-access/react';

/** A dense dark admin: square, tight, mint on slate. */
export const denseDarkAdmin: Appearance = {
  colorScheme: 'dark',
  density: 'compact',
  variables: {
    '--ppa-bg': '#1a1d21',
    '--ppa-surface': '#212529',
    '--ppa-line': '#343a40',
    '--ppa-accent': '#63e6be',
    '--ppa-accent-ink': '#0b2b22',
    '--ppa-radius': '3px',
  },
};

/** A warm medspa: round, roomy, terracotta on cream. */
export const warmMedspa: Appearance = {
  colorScheme: 'light',
  variables: {
    '--ppa-bg': '#fbf6f3',
    '--ppa-line': '#eddfd8',
    '--ppa-line-strong': '#d9c3b8',
    '--ppa-text': '#3b2a24',
    '--ppa-muted': '#7a5c50',
    '--ppa-accent': '#9c4a3c',
    '--ppa-radius': '20px',
  },
};
