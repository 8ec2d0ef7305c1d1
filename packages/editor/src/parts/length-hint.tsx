/** Where the length of a field is written; the second chunk fills it, so that a key press costs no React work. */
export function LengthHint({ id, field }: { id: string; field: 'subject' | 'preheader' }) {
  return (
    <span data-slot="editor-length" data-field={field}>
      <span aria-hidden="true" />
      <span id={id} data-slot="editor-row-hint" />
    </span>
  );
}
