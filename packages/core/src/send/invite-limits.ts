/** How often, and to whom, a practice may send invites. `CampaignFilter.override` lifts those about frequency and sharing. */
export interface InviteLimits {
  /** Days that must pass between two invites to one patient. */
  daysBetween: number;
  /** Invites a patient gets at most, ever. */
  maxInvites: number;
  /** Patients younger than this, in years, are left out. 0 invites everyone. */
  minimumAge: number;
  /** Mails to one address in one campaign, for families that share one. */
  perAddress: number;
  /** Minutes for which a plan can be started. */
  planMinutes: number;
}

export const defaultInviteLimits: Readonly<InviteLimits> = {
  daysBetween: 20,
  maxInvites: 6,
  minimumAge: 18,
  perAddress: 4,
  planMinutes: 15,
};
