import { memo, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { EditorLabels } from '../labels.ts';
import { useStore } from '../parts/use-store.ts';
import type { InviteSession } from '../session/invite-session.ts';
import { Icon } from './icons.tsx';
import { ToolButton } from './tool-button.tsx';
import { nextInToolbar } from './next-in-toolbar.ts';
import { isAvailable, isPressed, toolGroups, type Tool } from './tools.ts';
import { focusField } from '../session/focus-field.ts';

export interface ToolbarProps {
  session: InviteSession;
  labels: EditorLabels;
}

/** The formatting tools: one tab stop, arrow keys inside. */
export const Toolbar = memo(function Toolbar({ session, labels }: ToolbarProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('undo');
  useStore(session.formatting);
  useStore(session.history);
  useStore(session.active);
  const overlay = useStore(session.overlay);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') focusField(session.fields[session.active.get()]);
    const next = toolbar.current && nextInToolbar(toolbar.current, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => setStop(event.target.dataset['tool'] ?? stop);

  const renderTool = (tool: Tool): ReactNode => {
    const icon = tool.name === 'alignStart' ? alignIcons[session.formatting.get().align] : tool.name;
    const isOpen = overlay?.kind === (tool.name === 'alignStart' ? 'alignment' : tool.name);
    return (
      <ToolButton
        key={tool.name}
        name={tool.name}
        label={tool.label(labels)}
        shortcut={tool.shortcut}
        isStop={stop === tool.name}
        disabled={!isAvailable(tool, session)}
        onRun={() => tool.run(session)}
        {...(tool.opens ? { 'aria-haspopup': tool.opens, 'aria-expanded': isOpen } : {})}
        {...(tool.opens === 'menu'
          ? { 'data-state': isPressed(tool, session) ? 'on' : undefined }
          : { 'aria-pressed': isPressed(tool, session) })}
      >
        <Icon name={icon} />
      </ToolButton>
    );
  };

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
      {toolGroups.map((group) => (
        <div key={group[0]?.name} data-slot="editor-tool-group">
          {group.map(renderTool)}
        </div>
      ))}
      <div data-slot="editor-tool-group">
        <ToolButton
          name="insertSnippet"
          label={labels.insertSnippet}
          isStop={stop === 'insertSnippet'}
          disabled={false}
          onRun={() => session.overlay.set(overlay?.kind === 'button-picker' ? undefined : { kind: 'button-picker' })}
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

const alignIcons = { start: 'alignStart', center: 'alignCenter', end: 'alignEnd' } as const;
