import type { Recipient } from '@patient-portal-access/core';
import { useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { recipientsCsv } from './recipients-csv.ts';
import { allRecipients } from './use-recipients.ts';

/** Saves who was mailed and what became of it as a CSV file. */
export function DownloadButton({ campaignId }: { campaignId: string }) {
  const { session, labels } = usePortalAccess();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const say = useErrorWords();
  const download = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const recipients: Recipient[] = [];
      for await (const page of allRecipients(session.adapter, { campaignId })) recipients.push(...page);
      saveFile(recipientsCsv(recipients, labels), `invites-${campaignId}.csv`);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button blocked={busy} aria-busy={busy} onClick={() => void download()}>
        {labels.progress.download}
      </Button>
      {error !== undefined && (
        <Notice tone="bad" role="alert">
          {labels.progress.failed(say(error))}
        </Notice>
      )}
    </>
  );
}

function saveFile(text: string, name: string) {
  // The byte order mark tells spreadsheets that it is UTF-8.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
