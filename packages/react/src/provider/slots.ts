import { createContext, type ReactNode, useContext } from 'react';

/** Places where a host adds to the screen or replaces a part of it; `null` leaves the part out. */
export interface Slots {
  /** Instead of the title, the sentence and Refresh. */
  header?: ReactNode;
  /** Under the figures, inside their card. */
  statsFooter?: ReactNode;
  /** Under the checklist and Activate Now, inside their card. */
  sendFooter?: ReactNode;
  /** Instead of past sends and the trend. */
  history?: ReactNode;
  /** Under everything. */
  footer?: ReactNode;
}

const NONE: Slots = {};

/** Apart from the shared context, since a host writes elements inline and they differ at every render. */
export const SlotsContext = createContext<Slots>(NONE);

export function useSlots(): Slots {
  return useContext(SlotsContext);
}
