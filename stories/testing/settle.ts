/** Until fonts and pictures are there and what was asked of the layout has been drawn. */
export async function settle(): Promise<void> {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
}

const QUIET_MS = 120;
const PATIENCE_MS = 3_000;

/** Until nothing has changed in the document for a moment: what was still on its way is there. */
export function quiet(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let timer = setTimeout(resolve, QUIET_MS);
  const watch = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(resolve, QUIET_MS);
  });
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  const enough = setTimeout(resolve, PATIENCE_MS);
  return promise.finally(() => {
    watch.disconnect();
    clearTimeout(timer);
    clearTimeout(enough);
  });
}
