const PATHS = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  bang: 'M12 6v7M12 17.5v.01',
  cross: 'M7 7l10 10M17 7L7 17',
  info: 'M12 11v6M12 7.5v.01',
} as const;

/** Inline SVG of one family and stroke; it says nothing to screen readers, words beside it do. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg data-slot="icon" viewBox="0 0 24 24" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
