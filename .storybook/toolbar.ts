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
    toolbar: {
      title: 'Width',
      icon: 'grow',
      items: ['full', '1200', '768', '560', '375', '360', '320'],
      dynamicTitle: true,
    },
  },
  zoom: {
    description: 'Zoom of the page, in per cent; 400 at a width of 320 is what WCAG asks for',
    toolbar: { title: 'Zoom', icon: 'zoom', items: ['100', '200', '400'], dynamicTitle: true },
  },
};
