import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import type { FieldName } from '../session/field-editor.ts';
import type { InviteSession } from '../session/invite-session.ts';

export interface TextFieldProps extends ComponentProps<'div'> {
  session: InviteSession | undefined;
  field: FieldName;
  readOnly: boolean;
}

/** The element that is written in. React renders it once; what is inside belongs to Lexical. */
export function TextField({ session, field, readOnly, ...rest }: TextFieldProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const editor = session?.fields[field];
    editor?.setRootElement(root.current);
    return () => editor?.setRootElement(null);
  }, [session, field]);
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
