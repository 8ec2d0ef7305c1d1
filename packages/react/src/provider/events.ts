import type { PortalAccessErrorCode } from '@patient-portal-access/core';

/** Where a part of the screen leads: the host decides what that is. */
export interface Destination {
  to: 'patients' | 'logo-setup' | 'booking-link';
  /** Which patients, with `to: 'patients'`. */
  filter?: 'active' | 'inactive' | 'unreachable';
}

/** What happened on the screen, for the host's own analytics. Carries no name, address or text of anyone. */
export type PortalAccessEvent =
  | { type: 'activation_email_toggled'; enabled: boolean }
  | { type: 'activation_email_failed'; code: PortalAccessErrorCode }
  | { type: 'invite_saved' }
  | { type: 'invite_save_failed'; code: PortalAccessErrorCode }
  | { type: 'invite_reset' }
  | { type: 'preview_opened' }
  | { type: 'test_sent' }
  | { type: 'send_planned'; recipients: number }
  | { type: 'send_vetoed' }
  | { type: 'send_started'; campaignId: string; recipients: number }
  | { type: 'send_failed'; code: PortalAccessErrorCode }
  | { type: 'send_paused'; campaignId: string }
  | { type: 'send_resumed'; campaignId: string }
  | { type: 'send_stopped'; campaignId: string }
  | { type: 'send_finished'; campaignId: string; accepted: number; refused: number }
  | { type: 'editor_failed' }
  /** A part of the page broke down; `part` is its `data-slot`. */
  | { type: 'part_failed'; part: string };
