/** House rules of the host, on top of the contract's. */
export interface Policy {
  /** Nothing is sent without a business logo. */
  requireLogo?: boolean;
  /** Above this many patients the sender types a phrase to confirm. */
  confirmPhraseAbove?: number;
  /** Seconds in which a send can be taken back, 0 to 3,600; 10 where the backend can cancel. */
  undoSeconds?: number;
  /** Codes of warnings that stop a send, for example `test_not_sent`. */
  warningsThatBlock?: string[];
}

export const DEFAULT_UNDO_SECONDS = 10;
