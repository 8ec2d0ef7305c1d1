import type { TrendDay } from '@patient-portal-access/core';
import type { MemoryState } from './state.ts';

const DAY = 86_400_000;

/** Active and inactive patients at the end of each of the last `days` days, today being the last, by the practice's calendar. */
export function trendOf(state: MemoryState, days: number): TrendDay[] {
  const dayOf = calendar(state.settings.practice.timeZone);
  const now = state.clock.now();
  const list = [...new Set(Array.from({ length: days }, (_, i) => dayOf(now - (days - 1 - i) * DAY)))];
  const [first = ''] = list;
  const known = new Map<string, number>();
  const joined = new Map<string, number>();
  for (const { createdAt, active, activatedAt = createdAt } of state.patients.values()) {
    count(known, later(dayOf(createdAt), first));
    if (active) count(joined, later(dayOf(activatedAt), first));
  }
  let [total, actives] = [0, 0];
  return list.map((day) => {
    total += known.get(day) ?? 0;
    actives += joined.get(day) ?? 0;
    return { day, active: actives, inactive: total - actives };
  });
}

const later = (a: string, b: string) => (a > b ? a : b);
const count = (counts: Map<string, number>, day: string) => counts.set(day, (counts.get(day) ?? 0) + 1);

/** `YYYY-MM-DD` of a moment in a time zone. */
function calendar(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (at) => format.format(at);
}
