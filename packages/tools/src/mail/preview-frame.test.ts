import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../workspace.mjs';
import { openMailBrowser } from './mail-browser.ts';
import { sampleMail } from './sample-mails.ts';

const { outputFiles } = await bundle({
  entryPoints: [join(root, 'packages/react/src/preview/build-mail.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'preview',
  write: false,
});
const buildMail = outputFiles[0]?.text ?? '';

let browser: Awaited<ReturnType<typeof openMailBrowser>>;
beforeAll(async () => void (browser = await openMailBrowser()));
afterAll(() => browser?.close());

describe('the frame of the preview', () => {
  it.each(['en-US', 'ar'])(
    'holds every element, attribute, style and word of the mail, and no other (%s)',
    async (locale) => {
      const { page, show, requests, close } = await browser.openPage();
      await show('<!doctype html><title>host</title>');
      await page.addScriptTag({ content: buildMail });
      const [shown, mail] = await page.evaluate(build, sampleMail(locale));
      expect(shown).toEqual(mail);
      expect(shown?.length).toBeGreaterThan(100);
      expect(requests).toEqual([]);
      await close();
    },
  );

  it('would be told from another', async () => {
    const { page, show, close } = await browser.openPage();
    await show('<!doctype html><title>host</title>');
    await page.addScriptTag({ content: buildMail });
    const [shown, mail] = await page.evaluate(build, '<!doctype html><title>x</title><p onclick="alert(1)">x</p>');
    expect(shown).not.toEqual(mail);
    await close();
  });
});

/** Runs in the page: what the frame holds, and what the mail says, in order. */
async function build(html: string): Promise<string[][]> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title></title>';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const inside = frame.contentDocument;
  const preview: unknown = Reflect.get(window, 'preview');
  if (!inside || typeof preview !== 'object' || preview === null) throw new Error('There is no frame to build in.');
  if ('buildMail' in preview && typeof preview.buildMail === 'function') preview.buildMail(inside, html, 'desktop');
  const mail = new DOMParser().parseFromString(html, 'text/html');

  const contents = (of: Document): string[] => {
    const found: string[] = [of.title, `${of.documentElement.lang} ${of.documentElement.dir}`];
    const walk = (node: Node) => {
      // By number: the nodes are of two realms, each with classes of its own.
      if (node.nodeType === 8) found.push(`<!--${node.nodeValue}-->`);
      else if (node.nodeType === 3) found.push(node.nodeValue ?? '');
      else if (node.nodeType === 1) found.push(elementOf(node));
      node.childNodes.forEach(walk);
    };
    const elementOf = (node: Node): string => {
      const copy = document.createElement('div');
      copy.append(document.importNode(node, false));
      const element = copy.firstElementChild;
      const attributes = [...(element?.attributes ?? [])]
        .map(({ name, value }) => `${name}=${name === 'style' ? styleOf(value) : value}`)
        .sort();
      return `<${node.nodeName.toLowerCase()} ${attributes.join(' ')}>`;
    };
    const styleOf = (rules: string) => {
      const element = document.createElement('p');
      element.style.cssText = rules;
      return element.style.cssText;
    };
    walk(of.body);
    return found;
  };
  return [contents(inside), contents(mail)];
}
