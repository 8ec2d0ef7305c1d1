import { type KeyboardEvent, useId } from 'react';

export interface TabsProps<Value extends string> {
  label: string;
  tabs: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  /** Id of the one panel that shows what is chosen. */
  panelId: string;
}

const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs over one panel: one tab stop, arrows as they point, Home and End. */
export function Tabs<Value extends string>({ label, tabs, value, onChange, panelId }: TabsProps<Value>) {
  const id = useId();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = tabs[targetOf(event, at, tabs.length)];
    if (!next || next.value === value) return;
    event.preventDefault();
    onChange(next.value);
    event.currentTarget.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus();
  };
  return (
    <div role="tablist" tabIndex={-1} aria-label={label} data-slot="tabs" onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${id}-${tab.value}`}
          data-slot="tab"
          data-value={tab.value}
          aria-selected={tab.value === value}
          aria-controls={panelId}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

function targetOf(event: KeyboardEvent<HTMLElement>, at: number, length: number): number {
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return length - 1;
  const step = STEPS[event.key] ?? 0;
  const mirrored = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
  return (at + mirrored + length) % length;
}
