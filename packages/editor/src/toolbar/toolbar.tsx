import { memo, useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { EditorLabels } from '../labels.ts';
import { useStore } from '../parts/use-store.ts';
import type { InviteSession } from '../session/invite-session.ts';
import type { Overlay } from '../session/overlay.ts';
import { Icon } from './icons.tsx';
import { ToolButton } from './tool-button.tsx';
import { nextInToolbar } from './next-in-toolbar.ts';
import { allTools, iconOf, isAvailable, isPressed, toolGroups, type Tool } from './tools.ts';
import { focusField } from '../session/focus-field.ts';
import { useFittingTools } from './use-fitting-tools.ts';

export interface ToolbarProps {
  session: InviteSession;
  labels: EditorLabels;
}

/** The formatting tools in one row: one tab stop, arrow keys inside. What has no room is in the menu of "More". */
export const Toolbar = memo(function Toolbar({ session, labels }: ToolbarProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('undo');
  useStore(session.formatting);
  useStore(session.history);
  useStore(session.active);
  const overlay = useStore(session.overlay);
  // A tool that goes leaves the focus in the toolbar. Before anything is measured: the browser would take it away.
  useLayoutEffect(() => {
    const gone = toolbar.current?.querySelector('[data-folded]:focus');
    if (gone) toolbar.current?.querySelector<HTMLElement>('[data-tool][tabindex="0"]')?.focus();
  });
  const fitting = useFittingTools(row);
  const folded = allTools.slice(fitting);
  const isFolded = (tool: Tool) => folded.includes(tool);
  const stop = stopAmong(chosen, folded);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') focusField(session.fields[session.active.get()]);
    const next = toolbar.current && nextInToolbar(toolbar.current, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => setChosen(event.target.dataset['tool'] ?? chosen);

  const renderTool = (tool: Tool): ReactNode => {
    const isOpen = overlay?.kind === tool.name;
    return (
      <ToolButton
        key={tool.name}
        name={tool.name}
        label={labels[tool.name]}
        shortcut={tool.shortcut}
        isStop={stop === tool.name}
        disabled={!isAvailable(tool, session)}
        onRun={() => tool.run(session)}
        data-folded={isFolded(tool) || undefined}
        {...(tool.opens ? { 'aria-haspopup': tool.opens, 'aria-expanded': isOpen } : {})}
        {...(tool.opens === 'menu'
          ? { 'data-state': isPressed(tool, session) ? 'on' : undefined }
          : { 'aria-pressed': isPressed(tool, session) })}
      >
        <Icon name={iconOf(tool, session)} />
      </ToolButton>
    );
  };
  const toggle = (opened: Overlay) => () => session.overlay.set(overlay?.kind === opened.kind ? undefined : opened);

  return (
    // Its tools take the focus, as the toolbar pattern has it.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={toolbar}
      role="toolbar"
      aria-label={labels.formatting}
      data-slot="editor-toolbar"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div ref={row} data-slot="editor-tools">
        {toolGroups.map((group) => (
          <div
            key={group[0]?.name}
            data-slot="editor-tool-group"
            data-folded={(group[0] && isFolded(group[0])) || undefined}
          >
            {group.map(renderTool)}
          </div>
        ))}
      </div>
      <ToolButton
        name="more"
        label={labels.moreTools}
        isStop={stop === 'more'}
        onRun={toggle({ kind: 'more', from: fitting })}
        data-folded={folded.length === 0 || undefined}
        aria-haspopup="menu"
        aria-expanded={overlay?.kind === 'more'}
        data-state={folded.some((tool) => isPressed(tool, session)) ? 'on' : undefined}
      >
        <Icon name="more" />
      </ToolButton>
      <div data-slot="editor-tool-group">
        <ToolButton
          name="insertSnippet"
          label={labels.insertSnippet}
          isStop={stop === 'insertSnippet'}
          disabled={false}
          onRun={toggle({ kind: 'button-picker' })}
          aria-haspopup="dialog"
          aria-expanded={overlay?.kind === 'button-picker'}
        >
          <Icon name="snippet" />
          {labels.insertSnippet}
        </ToolButton>
      </div>
    </div>
  );
});

/** The tool that Tab leads to: the one used last, if it is still there. */
function stopAmong(chosen: string, folded: readonly Tool[]): string {
  if (folded.some(({ name }) => name === chosen)) return 'more';
  return chosen === 'more' && folded.length === 0 ? 'undo' : chosen;
}
