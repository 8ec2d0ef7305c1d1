import type { InviteEditorProps } from '@patient-portal-access/editor';
import { type ComponentType, lazy, memo, type ReactNode, Suspense, useState } from 'react';
import { Boundary } from '../ui/boundary.tsx';

/** Fetches the editor's code. A host may pass its own, for example to preload it. */
export type LoadEditor = () => Promise<{ InviteEditor: ComponentType<InviteEditorProps> }>;

const loadInviteEditor: LoadEditor = () => import('@patient-portal-access/editor');

export interface LazyEditorProps {
  load?: LoadEditor;
  editor: InviteEditorProps;
  /** In the editor's size, while its code is on the way. */
  placeholder: ReactNode;
  /** Instead of the editor if it cannot be loaded or breaks down. */
  renderFailed: (tryAgain: () => void) => ReactNode;
  onFailed: () => void;
}

/** The editor in a chunk of its own, behind a boundary: whatever happens in it, the rest of the screen goes on. */
export function LazyEditor({ load = loadInviteEditor, editor, placeholder, renderFailed, onFailed }: LazyEditorProps) {
  const [attempt, setAttempt] = useState(() => ({ number: 0, Editor: lazyEditor(load) }));
  const tryAgain = () => setAttempt({ number: attempt.number + 1, Editor: lazyEditor(load) });
  const { Editor } = attempt;
  return (
    <Boundary key={attempt.number} fallback={() => renderFailed(tryAgain)} onFailed={onFailed}>
      <Suspense fallback={placeholder}>
        <Editor {...editor} />
      </Suspense>
    </Boundary>
  );
}

/** Renders again only when it is given something else, however often the figures beside it are refreshed. */
function lazyEditor(load: LoadEditor) {
  return lazy(async () => ({ default: memo((await load()).InviteEditor) }));
}
