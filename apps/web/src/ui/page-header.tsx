// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useRef } from 'react';
import './page-header.css';

let shown = false;

interface Props {
  title: string;
  /** Said above the title: where the page belongs. */
  over?: ReactNode;
  /** One sentence on what the page is for. */
  lead?: ReactNode;
  /** Status chips beside the title. */
  status?: ReactNode;
  /** At most one primary button, and quiet ones. */
  actions?: ReactNode;
}

/** The heading of a page: sets the title of the window and takes the focus when one has come here from another page. */
export function PageHeader({ title, over, lead, status, actions }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Trappan`;
  }, [title]);
  useEffect(() => {
    if (shown) heading.current?.focus({ preventScroll: true });
    shown = true;
  }, []);
  return (
    <header className="page-header">
      <div>
        {over ? <div className="over">{over}</div> : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {status ? <div className="page-status">{status}</div> : null}
        {lead ? <div className="lead">{lead}</div> : null}
      </div>
      {actions ? <div className="page-actions no-print">{actions}</div> : null}
    </header>
  );
}
