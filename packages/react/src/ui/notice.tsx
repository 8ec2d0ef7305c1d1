import type { ReactNode } from 'react';

export interface NoticeProps {
  tone: 'ok' | 'warn' | 'bad';
  /** `alert` interrupts a screen reader; for failures only. */
  role?: 'alert' | 'status';
  action?: ReactNode;
  children: ReactNode;
}

/** One sentence on what happened, with what to do about it beside. */
export function Notice({ tone, role, action, children }: NoticeProps) {
  return (
    <div data-slot="notice" data-tone={tone} {...(role && { role })}>
      <p>{children}</p>
      {action}
    </div>
  );
}
