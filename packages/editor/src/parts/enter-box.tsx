import type { ComponentProps } from 'react';

export interface EnterBoxProps extends ComponentProps<'div'> {
  /** Enter was pressed in one of the fields. */
  onEnter: () => void;
}

/**
 * Fields that are answered with Enter, without a form: the editor may stand in a form of the host, where another would be
 * invalid, and browsers stop its submit event before anybody can keep it from leaving the page.
 */
export function EnterBox({ onEnter, ...rest }: EnterBoxProps) {
  return (
    // Listens for the Enter of what is inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      data-slot="editor-form"
      onKeyDown={(event) => {
        const { key, target, nativeEvent } = event;
        if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.stopPropagation();
        onEnter();
      }}
      {...rest}
    />
  );
}
