import { memo } from 'react';
import { ActivationToggle } from '../activation/activation-toggle.tsx';
import { CampaignProgress } from '../campaign/campaign-progress.tsx';
import { SendPanel } from '../campaign/send-panel.tsx';
import { CampaignHistory } from '../history/campaign-history.tsx';
import { PortalAccessProvider, type PortalAccessProviderProps } from '../provider/portal-access-provider.tsx';
import { Root } from '../provider/root.tsx';
import { useSlots } from '../provider/slots.ts';
import { StatsPanel } from '../stats/stats-panel.tsx';
import { InviteEmail } from '../template/invite-email.tsx';
import type { LoadEditor } from '../template/lazy-editor.tsx';
import { OnPagePatients } from './on-page-patients.tsx';
import { PageHeader } from './page-header.tsx';
import { useIdleFetch } from './use-idle-fetch.ts';

export interface PatientPortalAccessProps extends Omit<PortalAccessProviderProps, 'children'> {
  /** Instead of `import('@patient-portal-access/editor')`, for example to preload it. */
  loadEditor?: LoadEditor;
}

/** The whole page: who has joined the patient portal, the invite, and sending it to everyone who has not. */
export function PatientPortalAccess({ loadEditor, ...provider }: PatientPortalAccessProps) {
  return (
    <PortalAccessProvider {...provider}>
      <Page {...(loadEditor && { loadEditor })} />
    </PortalAccessProvider>
  );
}

/** Narrow, the parts stand in this order; wide, the editor takes the first column and the others the second. */
const Page = memo(function Page({ loadEditor }: { loadEditor?: LoadEditor }) {
  const { header, history, footer } = useSlots();
  useIdleFetch();
  return (
    <Root>
      <div data-slot="page">
        <div data-slot="page-column">
          {header === undefined ? <PageHeader /> : header}
          <StatsPanel />
          <div data-slot="page-parts">
            <ActivationToggle />
            <div data-slot="send-area">
              <CampaignProgress />
              <SendPanel />
            </div>
            <InviteEmail {...(loadEditor && { loadEditor })} />
            {history === undefined ? <CampaignHistory /> : history}
          </div>
          <OnPagePatients />
          {footer}
        </div>
      </div>
    </Root>
  );
});
