import type { Href } from '@patient-portal-access/core';
import {
  $create,
  $createParagraphNode,
  $getState,
  $setState,
  type DOMExportOutput,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical';
import { isSafeHref } from '../mapping/href.ts';
import { hrefState } from './href-state.ts';
import { writtenHref } from './link-node.ts';

/** The mail's button: a block whose label is typed in place. It holds text and chips only. */
export class ButtonNode extends ElementNode {
  override $config() {
    return this.config('invite-button', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: hrefState }],
    });
  }

  getHref(): Href {
    return $getState(this, hrefState);
  }

  setHref(href: Href): this {
    return $setState(this, hrefState, href);
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.dataset['slot'] = 'email-button';
    paint(this, element);
    return element;
  }

  override updateDOM(_previous: this, element: HTMLElement): boolean {
    paint(this, element);
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('p');
    const link = document.createElement('a');
    link.dataset['button'] = '';
    if (isSafeHref(this.getHref())) link.setAttribute('href', writtenHref(this.getHref()));
    element.append(link);
    return { element, append: (child) => link.append(child) };
  }

  override insertNewAfter(_selection: RangeSelection | null, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }

  override collapseAtStart(): boolean {
    const paragraph = $createParagraphNode();
    paragraph.append(...this.getChildren());
    this.replace(paragraph);
    return true;
  }
}

function paint(button: ButtonNode, element: HTMLElement): void {
  element.title = writtenHref(button.getHref());
  element.dataset['align'] = button.getFormatType() || 'start';
  element.toggleAttribute('data-unsafe', !isSafeHref(button.getHref()));
}

export function $createButton(href: Href): ButtonNode {
  return $create(ButtonNode).setHref(href);
}

export function $isButton(node: LexicalNode | null | undefined): node is ButtonNode {
  return node instanceof ButtonNode;
}
