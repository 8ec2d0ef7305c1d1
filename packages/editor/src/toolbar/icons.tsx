/** One family: 24 units, round strokes of 2, drawn in the colour of the text. */
const paths = {
  undo: 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11',
  redo: 'm15 14 5-5-5-5m5 5H9.5a5.5 5.5 0 0 0 0 11H13',
  bold: 'M6 12h9a4 4 0 0 1 0 8H7a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h7a4 4 0 0 1 0 8',
  italic: 'M19 4h-9m4 16H5M15 4 9 20',
  underline: 'M6 4v6a6 6 0 0 0 12 0V4M4 20h16',
  strike: 'M16 4H9a3 3 0 0 0-2.83 4M14 12a4 4 0 0 1 0 8H6m-2-8h16',
  heading: 'M6 12h12M6 20V4m12 16V4',
  bulletedList: 'M3 6h.01M3 12h.01M3 18h.01M8 6h13M8 12h13M8 18h13',
  numberedList: 'M10 6h11M10 12h11M10 18h11M4 4h1v5M4 9h2m0 10H4c0-1.5 2-2 2-3.5A1 1 0 0 0 4 15',
  link: 'M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71',
  quote: 'M17 6H3m18 6H8m13 6H8M3 12v6',
  button: 'M5 6h14a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3zm3 6h8',
  divider: 'M4 12h16',
  alignStart: 'M21 6H3m12 6H3m14 6H3',
  alignCenter: 'M21 6H3m14 6H7m12 6H5',
  alignEnd: 'M21 6H3m18 6H9m12 6H7',
  clearFormatting: 'M4 7V4h16v3M5 20h6M13 4 8 20m7-5 5 5m0-5-5 5',
  more: 'M4.6 12a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0m7 0a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0m7 0a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0',
  snippet: 'M8 4H5v16h3M16 4h3v16h-3',
  image:
    'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm16 12-3.1-3.1a2 2 0 0 0-2.8 0L6 21M7 9a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
};

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg data-slot="editor-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
