// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import './empty.css';

/** Nothing to show: says why, and the first step. */
export const Empty = ({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}): ReactNode => (
  <div className="empty">
    <strong>{title}</strong>
    {children ? <p>{children}</p> : null}
    {action}
  </div>
);
