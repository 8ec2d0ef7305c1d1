/** Stands where words or a figure will stand, in their size. */
export function Skeleton({ of }: { of: 'figure' | 'line' | 'switch' | 'button' | 'block' | 'checklist' }) {
  return <span data-slot="skeleton" data-of={of} aria-hidden="true" />;
}
