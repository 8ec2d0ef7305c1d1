import type { GlobalTypes } from 'storybook/internal/types';

/** What a designer switches in the toolbar. */
export const toolbar: GlobalTypes = {
  theme: {
    description: 'Light or dark',
    toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
  },
  direction: {
    description: 'Reading direction',
    toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
  },
  language: {
    description: 'Language of the words',
    toolbar: { title: 'Language', icon: 'globe', items: ['en-US', 'de-DE', 'es-ES', 'ar'], dynamicTitle: true },
  },
  width: {
    description: 'Width of the container',
    toolbar: { title: 'Width', icon: 'grow', items: ['full', '1200', '768', '560', '375', '320'], dynamicTitle: true },
  },
};
