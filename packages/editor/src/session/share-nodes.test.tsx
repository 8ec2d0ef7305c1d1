import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { expect, it } from 'vitest';
import { buildField } from './field-editor.ts';

/** Paragraphs of one text each: with the root, a few nodes more than a hundred. */
const MANY = 51;

it('keeps the nodes of a longer text in a map that is shared between states, not copied', () => {
  const editor = buildField('body', () => () => undefined);
  const write = (...texts: string[]) => {
    const paragraphs = texts.map((text) => $createParagraphNode().append($createTextNode(text)));
    $getRoot().append(...paragraphs);
  };
  const update = (act: () => void) => {
    editor.update(act, { discrete: true });
    return editor.getEditorState();
  };
  const short = update(() => write('one'));
  const long = update(() => write(...Array.from({ length: MANY - 1 }, () => 'more')));
  const longer = update(() => write('two'));
  expect(short._nodeMap).toBeInstanceOf(Map);
  expect(long._nodeMap).not.toBeInstanceOf(Map);
  expect(longer._nodeMap).not.toBeInstanceOf(Map);
  const textOf = (state: typeof short) => state.read(() => $getRoot().getTextContent()).split('\n\n');
  expect(textOf(short)).toEqual(['one']);
  expect(textOf(long)).toEqual(['one', ...Array.from({ length: MANY - 1 }, () => 'more')]);
  expect(textOf(longer)).toEqual([...textOf(long), 'two']);
  editor.dispose();
});
