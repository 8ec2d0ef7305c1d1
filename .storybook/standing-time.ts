const RealDate = Date;
/** A quiet Monday morning in New York. */
const MORNING = RealDate.UTC(2026, 10, 2, 14, 5);

/** The same date, but for what is now. */
const StandingDate = new Proxy(RealDate, {
  construct: (target, given: [], newTarget) =>
    Reflect.construct(target, given.length === 0 ? [MORNING] : given, newTarget),
  get: (target, key) => (key === 'now' ? () => MORNING : Reflect.get(target, key)),
});

/** Under test, stories play at one moment that does not pass, so that a picture of them stays true; or time passes after all. */
export function standTime(stands: boolean): void {
  if ('__vitest_browser__' in globalThis) globalThis.Date = stands ? StandingDate : RealDate;
}
