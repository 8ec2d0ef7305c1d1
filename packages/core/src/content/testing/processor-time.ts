/** The milliseconds of processor time that `work` takes: unlike the clock, it goes on no faster while others use the machine. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
