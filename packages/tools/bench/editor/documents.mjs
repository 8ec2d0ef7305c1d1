// The same invites for every editor: paragraphs of words and of snippets, as { snippet: id }.
const SENTENCE =
  'In the portal you can view your past and coming visits complete the papers for your next one and change your details at any hour';
const WORDS = SENTENCE.split(' ');
const IDS = ['patient_first_name', 'business_name', 'business_phone', 'link_expiry_date'];

/** @typedef {(string | { snippet: string })[]} Paragraph */

/** @param {number} from @param {number} count */
const words = (from, count) => Array.from({ length: count }, (_, i) => WORDS[(from + i) % WORDS.length]).join(' ');

/** @param {number} paragraphs @param {number} half @param {number} chips @returns {Paragraph[]} */
const invite = (paragraphs, half, chips) =>
  Array.from({ length: paragraphs }, (_, i) => [
    `${words(i * 5, half)} `,
    ...(chips > 0 ? [{ snippet: IDS[i % IDS.length] ?? '' }] : []),
    ` ${words(i * 7, half)} `,
    ...(chips > 1 ? [{ snippet: IDS[(i + 1) % IDS.length] ?? '' }, ' end.'] : []),
  ]);

/** @type {Record<string, Paragraph[]>} */
export const documents = {
  '150 words': invite(4, 18, 2),
  '5,000 words, 200 chips': invite(100, 24, 2),
  '5,000 words, no chips': invite(100, 25, 0),
};
