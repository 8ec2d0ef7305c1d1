import type { Campaign } from '@patient-portal-access/core';

/** What is sent and what was refused, of the whole. */
export function ProgressBar({ campaign, done, labelledBy }: { campaign: Campaign; done: number; labelledBy: string }) {
  const { total, counts } = campaign;
  const width = (part: number) => ({ width: `${total > 0 ? (part / total) * 100 : 0}%` });
  return (
    <div
      data-slot="progress"
      role="progressbar"
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
    >
      <i data-part="sent" style={width(counts.accepted + counts.skipped)} />
      <i data-part="refused" style={width(counts.refused)} />
      <i data-part="doubt" style={width(counts.unknown)} />
    </div>
  );
}
