import type { Finding } from '@patient-portal-access/core';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Notice } from '../ui/notice.tsx';

/** What stops the send, and what should be looked at before. */
export function Findings({ findings }: { findings: Finding[] }) {
  const { labels } = usePortalAccess();
  return findings.map((finding) => (
    <Notice key={`${finding.code}:${finding.path?.join('.')}`} tone={finding.severity === 'blocking' ? 'bad' : 'warn'}>
      {labels.findings[finding.code] ?? finding.message}
    </Notice>
  ));
}
