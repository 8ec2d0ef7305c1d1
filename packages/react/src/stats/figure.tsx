import { type ReactNode, useId } from 'react';
import { Skeleton } from '../ui/skeleton.tsx';

export interface FigureProps {
  name: string;
  value: string | undefined;
  failed: boolean;
  tip?: ReactNode;
  /** One line of meaning, once it is known. */
  children: ReactNode;
}

/** One of the three figures, with a line of meaning under it; in its final size while it is not known. */
export function Figure({ name, value, failed, tip, children }: FigureProps) {
  const id = useId();
  return (
    <div data-slot="figure" role="group" aria-labelledby={id}>
      <p data-slot="figure-name">
        <span id={id}>{name}</span>
        {tip}
      </p>
      <p data-slot="figure-value">{value ?? (failed ? '–' : <Skeleton of="figure" />)}</p>
      <div data-slot="figure-meaning">{children || (value === undefined && !failed && <Skeleton of="line" />)}</div>
    </div>
  );
}
