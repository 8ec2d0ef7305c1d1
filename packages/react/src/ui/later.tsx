import type { ComponentType, ReactNode } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Notice } from './notice.tsx';
import { type Part, usePart } from './part.ts';
import { Skeleton } from './skeleton.tsx';
import { TryAgain } from './try-again.tsx';

export interface LaterProps<Props extends object> {
  part: Part<ComponentType<Props>>;
  /** What the part is given. */
  give: Props;
  /** What stands there until then, around the skeleton, or around the failure with its way to try again. */
  children: (meanwhile: ReactNode) => ReactNode;
}

/** A part whose code may still be on its way. */
export function Later<Props extends object>({ part, give, children }: LaterProps<Props>) {
  const { state, Content } = usePart(part);
  if (state === 'here') return <Content {...give} />;
  return children(state === 'coming' ? <Skeleton of="block" /> : <PartFailed onTryAgain={part.fetch} />);
}

/** Says that a part could not be had, or what else happened to it, with a way to try again. */
export function PartFailed({ words, onTryAgain }: { words?: string; onTryAgain: () => void }) {
  const { labels } = usePortalAccess();
  return (
    <Notice tone="bad" role="alert" action={<TryAgain onPress={onTryAgain} />}>
      {words ?? labels.page.partFailed}
    </Notice>
  );
}
