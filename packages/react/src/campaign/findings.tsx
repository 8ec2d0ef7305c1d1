import type { Finding } from '@patient-portal-access/core';
import { Notice } from '../ui/notice.tsx';
import { useFindingWords } from './use-finding-words.ts';

/** What stops the send, and what should be looked at before. */
export function Findings({ findings }: { findings: Finding[] }) {
  const say = useFindingWords();
  return findings.map((finding) => (
    <Notice key={`${finding.code}:${finding.path?.join('.')}`} tone={finding.severity === 'blocking' ? 'bad' : 'warn'}>
      {say(finding)}
    </Notice>
  ));
}
