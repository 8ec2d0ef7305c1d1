import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { expect, it } from 'vitest';
import { buildField } from './field-editor.ts';

it('keeps the nodes of a short text in a map that is shared between states, not copied', () => {
  const editor = buildField('body', () => () => undefined);
  const write = (text: string) =>
    editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode(text))), {
      discrete: true,
    });
  write('one');
  const first = editor.getEditorState();
  write('two');
  const second = editor.getEditorState();
  expect(first._nodeMap).not.toBeInstanceOf(Map);
  expect(second._nodeMap).not.toBeInstanceOf(Map);
  expect(first.read(() => $getRoot().getTextContent())).toBe('one');
  expect(second.read(() => $getRoot().getTextContent())).toBe('one\n\ntwo');
  editor.dispose();
});
