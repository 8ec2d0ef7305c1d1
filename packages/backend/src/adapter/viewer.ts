import { PortalAccessError, type Feature, type Permission, type Viewer } from '@patient-portal-access/core';
import type { BackendViewer } from '../portal-backend.ts';

const SUPPORTS: Feature[] = [
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

const EVERYTHING: Viewer['can'] = {
  toggleActivation: true,
  editTemplate: true,
  sendInvites: true,
  sendTest: true,
  seePatients: true,
  overrideLimits: true,
};

export const viewerOf = ({ id, email, can }: BackendViewer): Viewer => ({
  id,
  email,
  supports: [...SUPPORTS],
  can: { ...EVERYTHING, ...can },
});

/** Rejects what the viewer may not do. */
export function refuseUnless(viewer: Viewer, may: Permission | undefined): void {
  const permission = may === undefined ? true : viewer.can[may];
  if (permission !== true) throw new PortalAccessError('forbidden', `You may not do this: ${permission.because}`);
}
