import { $create, type DOMExportOutput, DecoratorNode, type LexicalNode } from 'lexical';

/** A line across the mail. */
export class DividerNode extends DecoratorNode<null> {
  override $config() {
    return this.config('invite-divider', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.dataset['slot'] = 'email-divider';
    element.append(document.createElement('hr'));
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('hr') };
  }

  override getTextContent(): string {
    return '\n';
  }

  override isInline(): false {
    return false;
  }
}

export function $createDivider(): DividerNode {
  return $create(DividerNode);
}

export function $isDivider(node: LexicalNode | null | undefined): node is DividerNode {
  return node instanceof DividerNode;
}
