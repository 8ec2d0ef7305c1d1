import { useCallback, type ComponentProps } from 'react';
import type { FieldName } from '../session/field-editor.ts';
import type { HoldElement } from './use-session.ts';

export interface TextFieldProps extends ComponentProps<'div'> {
  /** Takes the element for the session. */
  hold: HoldElement;
  field: FieldName;
  readOnly: boolean;
}

/** The element that is written in. React renders it once; what is inside belongs to Lexical. */
export function TextField({ hold, field, readOnly, ...rest }: TextFieldProps) {
  const root = useCallback((element: HTMLElement | null) => hold(field, element), [hold, field]);
  return (
    <div
      ref={root}
      role="textbox"
      tabIndex={0}
      contentEditable={!readOnly}
      suppressContentEditableWarning
      aria-readonly={readOnly}
      aria-multiline={field === 'body'}
      spellCheck
      {...rest}
    />
  );
}
