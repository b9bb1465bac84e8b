// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import './button.css';

/** `primary`: the one next step of a page. `quiet`: in rows and toolbars. */
export function Button({
  kind = 'plain',
  ...props
}: ButtonProps & { kind?: 'primary' | 'plain' | 'quiet' }): ReactNode {
  return <AriaButton {...props} className={`button ${kind}`} />;
}
