import { br, chip, li, ol, p, ul, type Sample } from './sample.ts';

/** Clipboards without HTML. */
export const plainText: Sample[] = [
  {
    program: 'plain text: bullets, CRLF, tabs',
    text: 'You need:\r\n\u2022\tYour card\r\n\u2022\tA pen\r\n\r\nBye [Business\u00a0Name]',
    blocks: [p('You need:'), ul(li('Your card'), li('A pen')), p('Bye ', chip('business_name'))],
  },
  {
    program: 'plain text: typed dashes and numbers stay as typed',
    text: 'Bring:\n- card\n1. pen',
    blocks: [p('Bring:', br, '- card', br, '1. pen')],
  },
  {
    program: 'plain text from Word: nested bullets and numbers by tabs',
    text: '\u2022\tBring\r\no\tCard\r\n\u25aa\tFront\r\no\tForm\r\n\u2022\tAsk [Business Name]\r\nThen:\r\n3.\tOpen\r\na.\tDeep\r\n4.\tClose',
    blocks: [
      ul(li('Bring', ul(li('Card', ul(li('Front'))), li('Form'))), li(['Ask ', chip('business_name')])),
      p('Then:'),
      { ...ol(li('Open', ol(li('Deep'))), li('Close')), start: 3 },
    ],
  },
  {
    program: 'plain text: numbers that are no list',
    text: 'Call 555-0100\n3. May is closed',
    blocks: [p('Call 555-0100', br, '3. May is closed')],
  },
  {
    program: 'plain text: a dash in the middle',
    text: 'Hours - 8 to 5\n-5 degrees',
    blocks: [p('Hours - 8 to 5', br, '-5 degrees')],
  },
  {
    program: 'plain text: markdown stays text',
    text: '# Title\n\n**bold** and [link](https://x.example) and [Activation Link]',
    blocks: [p('# Title'), p('**bold** and [link](https://x.example) and ', chip('activation_link'))],
  },
  {
    program: 'plain text: full-width brackets, curly apostrophes, handlebars',
    text: '\uff3bPatient First Name\uff3d {{FNAME}} *|BNAME|* it\u2019s',
    blocks: [p(chip('patient_first_name'), ' ', chip('patient_first_name'), ' ', chip('business_name'), ' it\u2019s')],
  },
  {
    program: 'plain text: token over a line break stays text',
    text: 'Hi [Patient\nFirst Name]',
    blocks: [p('Hi [Patient', br, 'First Name]')],
  },
  { program: 'plain text: url', text: 'https://clinic.example/book', blocks: [p('https://clinic.example/book')] },
];
