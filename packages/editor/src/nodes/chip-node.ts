import { applyFormatToDom, DecoratorTextNode } from '@lexical/extension';
import type { SnippetUse } from '@patient-portal-access/core';
import {
  $create,
  $getState,
  $setState,
  createState,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { formatOfMarks, marksOfFormat } from '../mapping/marks.ts';
import { $bracketed, snippetName } from './snippet-names.ts';

const idState = /* @__PURE__ */ createState('id', { parse: (value) => (typeof value === 'string' ? value : '') });
const fallbackState = /* @__PURE__ */ createState('fallback', {
  parse: (value) => (typeof value === 'string' ? value : null),
});

/** A snippet in the text: one unit for caret, selection and clipboard. Its DOM is made here, not by React, so that chips cost nothing per key. */
export class ChipNode extends DecoratorTextNode {
  override $config() {
    return this.config('invite-chip', {
      extends: DecoratorTextNode,
      stateConfigs: [
        { flat: true, stateConfig: idState },
        { flat: true, stateConfig: fallbackState },
      ],
    });
  }

  getId(): string {
    return $getState(this, idState);
  }

  setId(id: string): this {
    return $setState(this, idState, id);
  }

  getFallback(): string | undefined {
    return $getState(this, fallbackState) ?? undefined;
  }

  setFallback(fallback: string | undefined): this {
    return $setState(this, fallbackState, fallback ?? null);
  }

  override getTextContent(): string {
    return $bracketed(this.getId());
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const id = this.getId();
    return createChipElement(id, snippetName(editor, id), marksOf(this));
  }

  override updateDOM(_previous: this, element: HTMLElement, _config: EditorConfig): boolean {
    element.dataset['marks'] = marksOf(this);
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span');
    element.dataset['snippet'] = this.getId();
    const fallback = this.getFallback();
    if (fallback !== undefined) element.dataset['fallback'] = fallback;
    element.textContent = this.getTextContent();
    return {
      element: applyFormatToDom(this, element, { strong: 'bold', em: 'italic', u: 'underline', s: 'strikethrough' }),
    };
  }
}

/** What stands for a snippet in a text. `marks` are names with spaces between them. */
export function createChipElement(id: string, label: string | undefined, marks: string): HTMLElement {
  const element = document.createElement('span');
  element.dataset['slot'] = 'chip';
  element.dataset['snippet'] = id;
  element.dataset['marks'] = marks;
  element.draggable = true;
  labelChip(element, id, label);
  return element;
}

/** Writes the label into a chip's element; called again when the snippets of the editor change. */
export function labelChip(element: HTMLElement, id: string, label: string | undefined): void {
  element.textContent = `[${label ?? id}]`;
  element.dataset['state'] = label === undefined ? 'damaged' : 'known';
}

function marksOf(chip: ChipNode): string {
  return marksOfFormat(chip.getFormat()).join(' ');
}

export function $createChip({ id, fallback, marks }: Omit<SnippetUse, 'type'>): ChipNode {
  const chip = $create(ChipNode).setId(id);
  if (fallback !== undefined) chip.setFallback(fallback);
  return marks?.length ? chip.setFormat(formatOfMarks(marks)) : chip;
}

export function $isChip(node: LexicalNode | null | undefined): node is ChipNode {
  return node instanceof ChipNode;
}
