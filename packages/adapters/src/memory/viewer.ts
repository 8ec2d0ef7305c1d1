import { PortalAccessError, type Feature, type Permission, type Viewer } from '@patient-portal-access/core';
import type { MemoryViewer } from './seed.ts';

const ALL: Feature[] = [
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

const everything: Viewer['can'] = {
  toggleActivation: true,
  editTemplate: true,
  sendInvites: true,
  sendTest: true,
  seePatients: true,
  overrideLimits: true,
};

export const viewerOf = ({ id, email, can, without = [] }: MemoryViewer): Viewer => ({
  id,
  email,
  supports: ALL.filter((feature) => !without.includes(feature)),
  can: { ...everything, ...can },
});

/** Rejects what the viewer may not do, or what this backend does not offer. */
export function refuseUnless(
  viewer: Viewer,
  { may, has }: { may?: Permission | undefined; has?: Feature | undefined },
): void {
  if (has !== undefined && !viewer.supports.includes(has))
    throw new PortalAccessError('unsupported', `This backend does not offer ${has}.`);
  const permission = may === undefined ? true : viewer.can[may];
  if (permission !== true) throw new PortalAccessError('forbidden', `You may not do this: ${permission.because}`);
}
