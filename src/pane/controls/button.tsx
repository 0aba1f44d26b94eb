import { Button as FluentButton, type ButtonProps } from '@fluentui/react-components';
import type { MouseEvent, ReactElement } from 'react';

function hold(event: MouseEvent): void {
  event.preventDefault();
}

/**
 * Fluent's button, but one that cannot be pressed now can still have the focus: buttons are out of use while something is being
 * saved, and a browser takes the focus from what is, so that whoever works by keyboard or by ear would begin from the top of the page.
 */
export function Button({ disabled = false, ...others }: ButtonProps & { readonly disabledFocusable?: never }): ReactElement {
  // Fluent lets the press of such a button through to the form around it.
  return <FluentButton {...others} disabledFocusable={disabled} {...(disabled ? { onClickCapture: hold } : {})} />;
}
