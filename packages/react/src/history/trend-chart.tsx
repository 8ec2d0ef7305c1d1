import type { TrendDay } from '@patient-portal-access/core';
import { useId, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { useTrend } from './use-trend.ts';

const WIDTH = 280;
const HEIGHT = 56;
const EDGE = 6;

/** Active patients over the last days, as a line or as a table. Nothing where the backend keeps no trend. */
export function TrendChart({ days }: { days: number }) {
  const { labels, format } = usePortalAccess();
  const trend = useTrend({ days });
  const [table, setTable] = useState(false);
  const caption = useId();
  const words = labels.history;
  if (trend.days.length < 2) return null;
  return (
    <figure data-slot="trend" aria-labelledby={caption}>
      {table ? (
        <TrendTable days={trend.days} labelledBy={caption} />
      ) : (
        <TrendLine days={trend.days} labelledBy={caption} />
      )}
      <figcaption data-slot="row" data-between>
        <span id={caption} data-slot="hint">
          {words.trend(format.count(days))}
        </span>
        <Button look="quiet" size="text" onClick={() => setTable(!table)}>
          {table ? words.asChart : words.asTable}
        </Button>
      </figcaption>
    </figure>
  );
}

function TrendLine({ days, labelledBy }: { days: TrendDay[]; labelledBy: string }) {
  return (
    <svg
      data-slot="trend-line"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-labelledby={labelledBy}
    >
      <polyline points={linePoints(days.map((day) => day.active))} />
      <line x1="0" y1={HEIGHT - 1} x2={WIDTH} y2={HEIGHT - 1} />
    </svg>
  );
}

/** The figures spread over the whole box; a flat line stands in the middle. */
function linePoints(values: number[]): string {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values
    .map((value, at) => {
      const x = (at / (values.length - 1)) * WIDTH;
      const up = span === 0 ? 0.5 : (value - low) / span;
      return `${x.toFixed(1)},${(HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE)).toFixed(1)}`;
    })
    .join(' ');
}

function TrendTable({ days, labelledBy }: { days: TrendDay[]; labelledBy: string }) {
  const { labels, format } = usePortalAccess();
  const words = labels.history;
  return (
    <table data-slot="table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.active}</th>
          <th scope="col">{words.inactive}</th>
        </tr>
      </thead>
      <tbody>
        {weekly(days).map((day) => (
          <tr key={day.day}>
            <th scope="row">{format.day(`${day.day}T12:00:00Z`)}</th>
            <td>{format.number(day.active)}</td>
            <td>{format.number(day.inactive)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One day a week, the last day first. */
function weekly(days: TrendDay[]): TrendDay[] {
  return days.toReversed().filter((_, at) => at % 7 === 0);
}
