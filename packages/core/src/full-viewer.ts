import type { Feature, Viewer } from './types.ts';

const FEATURES: readonly Feature[] = [
  'resetTemplate',
  'sendTest',
  'previewRecipients',
  'renderInvite',
  'snippetCoverage',
  'watchCampaign',
  'pauseCampaign',
  'cancelCampaign',
  'retryCampaign',
  'resolveUnknown',
  'listCampaigns',
  'listRecipients',
  'listPatients',
  'trend',
  'reminders',
];

/** A viewer who may do everything, of a backend that offers everything: what a backend of its own takes away from. */
export const fullViewer = ({ id, email }: Pick<Viewer, 'id' | 'email'>): Viewer => ({
  id,
  email,
  supports: [...FEATURES],
  can: {
    toggleActivation: true,
    editTemplate: true,
    sendInvites: true,
    sendTest: true,
    seePatients: true,
    overrideLimits: true,
  },
});
