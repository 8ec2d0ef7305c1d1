import type { Href } from '@patient-portal-access/core';
import {
  $create,
  $getState,
  $isRangeSelection,
  $setState,
  type BaseSelection,
  type DOMExportOutput,
  ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { isSafeHref } from '../mapping/href.ts';
import { hrefState } from './href-state.ts';
import { $bracketed } from './snippet-names.ts';

/** A link around text and chips. It opens nothing while editing; where it leads is shown by its tooltip and its popover. */
export class LinkNode extends ElementNode {
  override $config() {
    return this.config('invite-link', {
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
    const element = document.createElement('a');
    element.dataset['slot'] = 'email-link';
    paint(this, element);
    return element;
  }

  override updateDOM(_previous: this, element: HTMLElement): boolean {
    paint(this, element);
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('a');
    const href = this.getHref();
    if (isSafeHref(href)) element.setAttribute('href', writtenHref(href));
    return { element };
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ElementNode {
    const rest = $createLink(this.getHref());
    this.insertAfter(rest, restoreSelection);
    return rest;
  }

  override canInsertTextBefore(): false {
    return false;
  }

  override canInsertTextAfter(): false {
    return false;
  }

  override canBeEmpty(): false {
    return false;
  }

  override isInline(): true {
    return true;
  }

  override extractWithChild(_child: LexicalNode, selection: BaseSelection | null): boolean {
    return (
      $isRangeSelection(selection) &&
      !selection.isCollapsed() &&
      this.isParentOf(selection.anchor.getNode()) &&
      this.isParentOf(selection.focus.getNode())
    );
  }
}

function paint(link: LinkNode, element: HTMLElement): void {
  const href = link.getHref();
  element.title = writtenHref(href);
  element.toggleAttribute('data-unsafe', !isSafeHref(href));
  if ('url' in href && isSafeHref(href)) element.setAttribute('href', href.url);
  else element.removeAttribute('href');
}

/** An address as people read it: the URL, or `[Activation Link]`. */
export function writtenHref(href: Href): string {
  return 'snippet' in href ? $bracketed(href.snippet) : href.url;
}

export function $createLink(href: Href): LinkNode {
  return $create(LinkNode).setHref(href);
}

export function $isLink(node: LexicalNode | null | undefined): node is LinkNode {
  return node instanceof LinkNode;
}
