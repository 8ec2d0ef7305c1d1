import { $create, type LexicalNode, TextNode } from 'lexical';

/** Brackets that somebody keeps as text. What is typed beside them is not part of them. */
export class LiteralNode extends TextNode {
  override $config() {
    return this.config('invite-literal', { extends: TextNode });
  }

  override canInsertTextBefore(): false {
    return false;
  }

  override canInsertTextAfter(): false {
    return false;
  }
}

export function $createLiteral(text: string): LiteralNode {
  return $create(LiteralNode).setTextContent(text);
}

export function $isLiteral(node: LexicalNode | null | undefined): node is LiteralNode {
  return node instanceof LiteralNode;
}
