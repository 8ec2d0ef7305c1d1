import type { PortalStats } from '@patient-portal-access/core';
import { useEffect, useRef, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';

const AT_MOST_EVERY_MS = 60_000;

/** Tells screen readers that figures changed by themselves: politely, and seldom. */
export function StatsStatus({ stats }: { stats: PortalStats | undefined }) {
  const { labels, format } = usePortalAccess();
  const [message, setMessage] = useState('');
  const told = useRef<{ active: number; inactive: number; at: number } | undefined>(undefined);
  useEffect(() => {
    if (!stats) return;
    const now = Date.now();
    const last = told.current;
    if (last && last.active === stats.active && last.inactive === stats.inactive) return;
    if (last && now - last.at < AT_MOST_EVERY_MS) return;
    told.current = { active: stats.active, inactive: stats.inactive, at: last ? now : 0 };
    if (last) setMessage(labels.stats.changed(format.count(stats.active), format.count(stats.inactive)));
  }, [stats, labels, format]);
  return (
    <p role="status" data-slot="announcement">
      {message}
    </p>
  );
}
