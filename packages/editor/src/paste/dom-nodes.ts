export const isList = (node: Node): boolean => node instanceof HTMLElement && /^[uo]l$/.test(node.localName);

/** Whether a node is neither an element nor words. */
export const isBlank = (node: Node): boolean =>
  node instanceof Comment || (node instanceof Text && node.data.trim() === '');
