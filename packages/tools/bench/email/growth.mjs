// Content at 1/8, 1/4, 1/2 and all of the limits, dense with snippets: what one node, or one byte, costs at each size.
import {
  compileInvite,
  defaultSnippets,
  INVITE_LIMITS,
  lintInvite,
  parseInviteContent,
} from '@patient-portal-access/core';
import { practice } from './invite.mjs';
import { median } from './measure.mjs';

const SHARES = [1 / 8, 1 / 4, 1 / 2, 1];
const text = (words) => ({ type: 'text', text: words });
const first = { type: 'snippet', id: 'patient_first_name', fallback: 'you', marks: ['bold'] };
const url = { type: 'snippet', id: 'activation_link' };
const bracket = text('[Last Nam] ');
const invite = (...body) => ({ version: 1, subject: [first], preheader: [], body });
const paragraph = (...children) => ({ type: 'paragraph', children });
const nestedList = (depth) => ({
  type: 'list',
  ordered: true,
  items: [{ children: [text('x'), first], ...(depth > 1 ? { list: nestedList(depth - 1) } : {}) }],
});

/** As often as a share of the limits allows; whichever is met first, that of nodes or that of bytes. */
function fill(share, parts) {
  const json = JSON.stringify(parts);
  const most = {
    bytes: (INVITE_LIMITS.bytes * share - 300) / Buffer.byteLength(json),
    nodes: (INVITE_LIMITS.nodes * share - 10) / json.split('{').length,
  };
  return Array.from({ length: Math.min(most.bytes, most.nodes) }, () => parts).flat();
}
const fillText = (share, piece) =>
  text(piece.repeat((INVITE_LIMITS.bytes * share - 300) / Buffer.byteLength(JSON.stringify(piece))));

const contents = {
  'paragraphs of snippets': (share) => invite(...fill(share, [paragraph(text('a '), first, text(' b '), url)])),
  'one paragraph of snippets': (share) => invite(paragraph(...fill(share, [bracket, first]))),
  'one paragraph of breaks': (share) => invite(paragraph(...fill(share, [{ type: 'break' }]))),
  'lists in lists': (share) => invite(...fill(share, [nestedList(12)])),
  'one text of snippets': (share) => invite(paragraph(fillText(share, '[Patient First Name] '))),
  'one text of misspelled snippets': (share) => invite(paragraph(fillText(share, '[Patient Frist Name|x] '))),
  'one text of opening brackets': (share) => invite(paragraph(fillText(share, '['))),
};

const jobs = {
  compile: (content) => compileInvite(content, { practice, snippets: defaultSnippets }),
  lint: (content) => lintInvite(content, { practice, snippets: defaultSnippets }),
};

/** For each content and job the time per part of it at each share of the limits, in microseconds of the processor. */
export function measureGrowth() {
  return Object.entries(contents).flatMap(([name, make]) => {
    const sizes = SHARES.map((share) => parseInviteContent(make(share)));
    return Object.entries(jobs).map(([job, run]) => ({
      name: `${job} ${name}`,
      milliseconds: inTurns(sizes.map((content) => () => run(content))),
      shares: SHARES,
    }));
  });
}

/** The median time of each, in turn, so that a busy moment of the machine hits all sizes alike. */
function inTurns(runs) {
  const taken = runs.map(() => []);
  for (const [i, run] of runs.entries()) for (let warm = 0; warm < 2 * SHARES.length - i; warm++) run();
  for (let round = 0; round < 9; round++) {
    for (const [i, run] of runs.entries()) {
      const repeats = 2 ** (runs.length - 1 - i); // as much work for the small as for the whole
      const before = process.cpuUsage();
      for (let k = 0; k < repeats; k++) run();
      const { user, system } = process.cpuUsage(before);
      taken[i].push((user + system) / 1000 / repeats);
    }
  }
  return taken.map(median);
}
