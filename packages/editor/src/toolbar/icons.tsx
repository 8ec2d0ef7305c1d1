/**
 * One family: round strokes of 1.5, drawn in the colour of the text. Their 18 units are the 18 pixels they are shown in: a
 * drawing that is scaled takes the browser twice as long to put on the screen, which it does with each of them at every key.
 */
const paths = {
  undo: 'M6.75 10.5 3 6.75l3.75-3.75M3 6.75h7.875a4.125 4.125 0 0 1 0 8.25H8.25',
  redo: 'm11.25 10.5 3.75-3.75-3.75-3.75m3.75 3.75H7.125a4.125 4.125 0 0 0 0 8.25H9.75',
  bold: 'M4.5 9h6.75a3 3 0 0 1 0 6H5.25a.75.75 0 0 1-.75-.75V3.75a.75.75 0 0 1 .75-.75h5.25a3 3 0 0 1 0 6',
  italic: 'M14.25 3h-6.75m3 12H3.75M11.25 3 6.75 15',
  underline: 'M4.5 3v4.5a4.5 4.5 0 0 0 9 0V3M3 15h12',
  strike: 'M12 3H6.75a2.25 2.25 0 0 0-2.1225 3M10.5 9a3 3 0 0 1 0 6H4.5m-1.5-6h12',
  heading: 'M4.5 9h9M4.5 15V3m9 12V3',
  bulletedList: 'M2.25 4.5h.0075M2.25 9h.0075M2.25 13.5h.0075M6 4.5h9.75M6 9h9.75M6 13.5h9.75',
  numberedList:
    'M7.5 4.5h8.25M7.5 9h8.25M7.5 13.5h8.25M3 3h.75v3.75M3 6.75h1.5m0 7.5H3c0-1.125 1.5-1.5 1.5-2.625A.75.75 0 0 0 3 11.25',
  link: 'M7.5 9.75a3.75 3.75 0 0 0 5.655.405l2.25-2.25a3.75 3.75 0 0 0-5.3025-5.3025l-1.29 1.2825M10.5 8.25a3.75 3.75 0 0 0-5.655-.405l-2.25 2.25a3.75 3.75 0 0 0 5.3025 5.3025l1.2825-1.2825',
  quote: 'M12.75 4.5H2.25m13.5 4.5H6m9.75 4.5H6M2.25 9v4.5',
  button:
    'M3.75 4.5h10.5a2.25 2.25 0 0 1 2.25 2.25v4.5a2.25 2.25 0 0 1-2.25 2.25H3.75a2.25 2.25 0 0 1-2.25-2.25V6.75a2.25 2.25 0 0 1 2.25-2.25zm2.25 4.5h6',
  divider: 'M3 9h12',
  alignStart: 'M15.75 4.5H2.25m9 4.5H2.25m10.5 4.5H2.25',
  alignCenter: 'M15.75 4.5H2.25m10.5 4.5H5.25m9 4.5H3.75',
  alignEnd: 'M15.75 4.5H2.25m13.5 4.5H6.75m9 4.5H5.25',
  clearFormatting: 'M3 5.25V3h12v2.25M3.75 15h4.5M9.75 3 6 15m5.25-3.75 3.75 3.75m0-3.75-3.75 3.75',
  more: 'M3.45 9a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0m5.25 0a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0m5.25 0a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0',
  snippet: 'M6 3H3.75v12h2.25M12 3h2.25v12h-2.25',
  image:
    'M3.75 2.25h10.5a1.5 1.5 0 0 1 1.5 1.5v10.5a1.5 1.5 0 0 1-1.5 1.5H3.75a1.5 1.5 0 0 1-1.5-1.5V3.75a1.5 1.5 0 0 1 1.5-1.5zm12 9-2.325-2.325a1.5 1.5 0 0 0-2.1 0L4.5 15.75M5.25 6.75a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0',
};

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg data-slot="editor-icon" viewBox="0 0 18 18" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
