import { useId, useState } from 'react';
import { Icon } from './icon.tsx';

/** A small mark that explains what it stands beside: on hover, on focus and on a tap. Escape closes it. */
export function Tip({ label, children }: { label: string; children: string }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  const hide = () => setOpen(false);
  return (
    <span data-slot="tip" onPointerEnter={show} onPointerLeave={hide}>
      <button
        type="button"
        data-slot="tip-mark"
        aria-label={label}
        aria-describedby={id}
        onClick={show}
        onFocus={show}
        onBlur={hide}
        onKeyDown={(event) => event.key === 'Escape' && hide()}
      >
        <Icon name="info" />
      </button>
      <span id={id} role="tooltip" data-slot="tip-text" hidden={!open}>
        {children}
      </span>
    </span>
  );
}
