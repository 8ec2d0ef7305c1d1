/** The usual rhythms, as days after the first invite. */
export const RHYTHMS = [
  { name: 'fortnightly', days: [14, 28, 42] },
  { name: 'monthly', days: [30, 60, 90] },
  { name: 'quarterly', days: [90, 180, 270] },
] as const;

export function sameDays(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((day, at) => day === b[at]);
}
