import { memo } from 'react';
import { ActivationToggle } from '../activation/activation-toggle.tsx';
import { CampaignProgress } from '../campaign/campaign-progress.tsx';
import { SendPanel } from '../campaign/send-panel.tsx';
import { CampaignHistory } from '../history/campaign-history.tsx';
import { type PortalAccessProviderProps, SessionProvider } from '../provider/portal-access-provider.tsx';
import { Root } from '../provider/root.tsx';
import { useSlots } from '../provider/slots.ts';
import { StatsPanel } from '../stats/stats-panel.tsx';
import { InviteEmail } from '../template/invite-email.tsx';
import type { LoadEditor } from '../template/lazy-editor.tsx';
import { Guarded } from './guarded.tsx';
import { OnPagePatients } from './on-page-patients.tsx';
import { PageHeader } from './page-header.tsx';
import { useFiguresFirst, usePageSession } from './use-figures-first.ts';
import { useIdleFetch } from './use-idle-fetch.ts';

export interface PatientPortalAccessProps extends Omit<PortalAccessProviderProps, 'children'> {
  /** Instead of `import('@patient-portal-access/editor')`, for example to preload it. */
  loadEditor?: LoadEditor;
}

/** The whole page: who has joined the patient portal, the invite, and sending it to everyone who has not. */
export function PatientPortalAccess({ loadEditor, ...provider }: PatientPortalAccessProps) {
  const session = usePageSession(provider.adapter);
  const stage = useFiguresFirst(session);
  if (stage === 'nothing') return <ToCome />;
  return (
    <SessionProvider {...provider} session={session}>
      <Page isWhole={stage === 'all'} {...(loadEditor && { loadEditor })} />
    </SessionProvider>
  );
}

/** The figures first, then the rest: narrow in this order; wide, the editor takes the first column and the others the second. */
const Page = memo(function Page({ isWhole, ...props }: { isWhole: boolean; loadEditor?: LoadEditor }) {
  const { header, footer } = useSlots();
  return (
    <Root>
      <div data-slot="page">
        <div data-slot="page-column">
          <Guarded slot="page-header">{header === undefined ? <PageHeader /> : header}</Guarded>
          <Guarded slot="stats-panel">
            <StatsPanel />
          </Guarded>
          {isWhole ? <Parts {...props} /> : <ToCome />}
          <Guarded slot="footer">{footer}</Guarded>
        </div>
      </div>
    </Root>
  );
});

const Parts = memo(function Parts({ loadEditor }: { loadEditor?: LoadEditor }) {
  const { history } = useSlots();
  useIdleFetch();
  return (
    <>
      <div data-slot="page-parts">
        <Guarded slot="activation-toggle">
          <ActivationToggle />
        </Guarded>
        <div data-slot="send-area">
          <Guarded slot="campaign-progress">
            <CampaignProgress />
          </Guarded>
          <Guarded slot="send-panel">
            <SendPanel />
          </Guarded>
        </div>
        <Guarded slot="invite-email">
          <InviteEmail {...(loadEditor && { loadEditor })} />
        </Guarded>
        <Guarded slot="campaign-history">{history === undefined ? <CampaignHistory /> : history}</Guarded>
      </div>
      <Guarded slot="patients-view">
        <OnPagePatients />
      </Guarded>
    </>
  );
});

/** The room of what comes in a moment, so that what a host has under the page stays out of sight and does not jump. */
function ToCome() {
  return <div data-slot="page-to-come" />;
}
