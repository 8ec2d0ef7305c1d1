import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const format = new Intl.NumberFormat('en-US');

function Figures() {
  const [stats, setStats] = useState();
  useEffect(() => {
    const leaving = new AbortController();
    fetch('/api/stats', { signal: leaving.signal })
      .then((answer) => answer.json())
      .then(setStats, () => {});
    return () => leaving.abort();
  }, []);
  if (!stats) return <p>Loading</p>;
  return (
    <dl>
      <dt>Total number of patients</dt>
      <dd>{format.format(stats.total)}</dd>
      <dt>Patient portal is active</dt>
      <dd>{format.format(stats.active)}</dd>
      <dt>Patient portal is inactive</dt>
      <dd>{format.format(stats.inactive)}</dd>
    </dl>
  );
}

globalThis.mount = (root) => createRoot(root).render(<Figures />);
