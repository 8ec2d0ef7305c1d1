/** The same words and keys for both directions of reading. Paragraphs take theirs from their first letter. */
export const bothDirections = [
  { dir: 'ltr', hello: 'Hi ', welcome: ', welcome', bye: 'Bye now', onward: 'ArrowRight', backward: 'ArrowLeft' },
  { dir: 'rtl', hello: 'مرحبا ', welcome: '، أهلا', bye: 'إلى اللقاء', onward: 'ArrowLeft', backward: 'ArrowRight' },
] as const;
