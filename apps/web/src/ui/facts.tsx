// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import './facts.css';

/** Terms and values of an object; what has no value is left out. */
export const Facts = ({ items }: { items: [term: string, value: ReactNode][] }): ReactNode => (
  <dl className="facts">
    {items
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
