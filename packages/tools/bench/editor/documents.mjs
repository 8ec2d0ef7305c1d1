// The same invites for every editor: paragraphs of words and of snippets, as { snippet: id }.
const SENTENCE =
  'In the portal you can view your past and coming visits complete the papers for your next one and change your details at any hour';
const WORDS = SENTENCE.split(' ');
const IDS = ['patient_first_name', 'business_name', 'business_phone', 'link_expiry_date'];

/** @typedef {(string | { snippet: string })[]} Paragraph */

/** @param {number} from @param {number} count */
const words = (from, count) => Array.from({ length: count }, (_, i) => WORDS[(from + i) % WORDS.length]).join(' ');

/** @param {number} at */
const chip = (at) => ({ snippet: IDS[at % IDS.length] ?? '' });

/** Two chips in each paragraph that is to have some. @param {number} paragraphs @param {number} half @param {(paragraph: number) => boolean} hasChips @returns {Paragraph[]} */
const invite = (paragraphs, half, hasChips = () => true) =>
  Array.from({ length: paragraphs }, (_, i) => {
    const [first, second] = [`${words(i * 5, half)} `, ` ${words(i * 7, half)} `];
    if (!hasChips(i)) return [`${first}${second} end.`];
    return [first, chip(i), second, chip(i + 1), ' end.'];
  });

const MIDDLE = 50;

/** @type {Record<string, Paragraph[]>} */
export const documents = {
  '150 words': invite(4, 18),
  '5,000 words, 200 chips': invite(100, 24),
  /** Both where the caret is: what is next to it costs the same as with 200. */
  '5,000 words, 2 chips': invite(100, 24, (paragraph) => paragraph === MIDDLE),
};
