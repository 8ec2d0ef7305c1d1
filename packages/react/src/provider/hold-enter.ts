/** Enter in a field sends no form of the host that the screen stands in; one in a slot of the screen takes it. Returns what ends it. */
export function holdEnter(root: HTMLElement): () => void {
  const hold = (event: KeyboardEvent) => {
    const { target, key, isComposing } = event;
    if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement)) return;
    if (!target.form || !root.contains(target.form)) event.preventDefault();
  };
  root.addEventListener('keydown', hold);
  return () => root.removeEventListener('keydown', hold);
}
