// What one mail of a campaign costs, in one process, beside what others do with the same mail for the same patients:
// - `personalise` (subject, HTML, text) against a floor of parts split beforehand with the same escaping, precompiled
//   Handlebars with every snippet as its value, and @react-email/render with toPlainText for each patient;
// - `composeMessage` (a finished MIME message) against nodemailer's MailComposer, both from a patient's values;
// - compiling and linting content of growing size.
// Before anything is timed, all must say the same. Strings that are added up are ropes until somebody reads them, so every
// part is copied out, character by character. Copied, not encoded: V8 takes about 6 µs to write a mail of this size as UTF-8
// when one character of it is above U+00FF, as ours has on purpose. That is longer than `personalise` takes for all its work,
// the same for every template made of our mail, and no step of what is mailed: a finished message is ASCII, and the second
// race has the whole of it. `--utf8` encodes instead of copying, to see that too; the goals are for copies.
import { personalise } from '@patient-portal-access/core';
import { isDeepStrictEqual } from 'node:util';

process.env.NODE_ENV = 'production'; // before React is loaded
const { engines } = await import('./email/engines.mjs');
const { checkComposers, composers } = await import('./email/composers.mjs');
const { compile, patients } = await import('./email/invite.mjs');
const { measureGrowth } = await import('./email/growth.mjs');
const { race, report } = await import('./email/measure.mjs');
const { meaningOf } = await import('./email/same-mail.mjs');

const rounds = Number(process.argv.slice(2).find((given) => /^\d+$/.test(given)) ?? 31);
const encoding = process.argv.includes('--utf8') ? 'utf8' : 'utf16le';
const write = (name, speed) => console.log(`  ${name}: ${Math.round(speed).toLocaleString('en')} mails/s`);

async function checkEngines() {
  for (const patient of patients.slice(0, 60)) {
    const mail = engines.personalise(patient);
    if (!isDeepStrictEqual(engines.floor(patient), mail)) throw new Error(`the floor makes another mail`);
    const meaning = meaningOf(mail);
    for (const name of ['handlebars', 'react-email']) {
      const other = meaningOf(await engines[name](patient));
      // React Email makes its text from the HTML, in a layout of its own.
      if (name === 'react-email') other.text = meaning.text;
      if (!isDeepStrictEqual(other, meaning))
        throw new Error(`${name} says something else:\n${JSON.stringify(other)}\n${JSON.stringify(meaning)}`);
    }
  }
}

await checkEngines();
await checkComposers();
const sample = personalise(compile(), patients[0]);
const compiled = compile();
console.log(`mail of ${Buffer.byteLength(sample.html)} + ${Buffer.byteLength(sample.text)} bytes,`);
console.log(
  `${compiled.html.slots.length} + ${compiled.text.slots.length} values of one patient in it; all engines agree`,
);

const bytes = Buffer.allocUnsafe(1 << 20);
const copyOut = ({ subject, html, text }) => {
  const end = bytes.write(subject, 0, encoding);
  bytes.write(text, end + bytes.write(html, end, encoding), encoding);
};
console.log(`words of a mail, ${encoding === 'utf8' ? 'encoded as UTF-8' : 'copied out'}:`);
const words = await race(engines, { spend: copyOut, rounds });
for (const name of Object.keys(engines)) write(name, words.perSecond(name));

console.log('finished MIME message:');
let read = 0;
const messages = await race(composers, { spend: (message) => (read += message[message.length - 3]), rounds });
for (const name of Object.keys(composers)) write(name, messages.perSecond(name));

console.log('time by share of the limits (1/8, 1/4, 1/2, all), in ms:');
const growths = measureGrowth().map(({ name, milliseconds, shares }) => {
  console.log(`  ${name}: ${milliseconds.map((ms) => ms.toFixed(2)).join(', ')}`);
  return milliseconds.at(-1) / (milliseconds[0] / shares[0]);
});

report('of-the-floor', words.times('personalise', 'floor'), { least: 0.9 });
report('times-handlebars', words.times('personalise', 'handlebars'), { least: 1.8 });
report('times-react-email', words.times('personalise', 'react-email'), { least: 300 });
report('times-mail-composer', messages.times('compose', 'nodemailer'), { least: 100 });
report('growth-to-the-limits', Math.max(...growths), { most: 1.5 });
