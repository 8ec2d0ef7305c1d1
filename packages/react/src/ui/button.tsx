import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'small' | 'text';
  /** Cannot be pressed now, yet can be focused, so that a screen reader meets it and the reason it is described by. */
  blocked?: boolean;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look = 'plain', size = 'normal', blocked = false, onClick, ...rest },
  ref,
) {
  return (
    <button
      ref={ref}
      type="button"
      data-slot="button"
      data-look={look}
      data-size={size}
      {...(blocked && { 'aria-disabled': true })}
      onClick={blocked ? undefined : onClick}
      {...rest}
    />
  );
});
