// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import './chip.css';

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';

/** Shapes that are told apart without colour. */
const SHAPES: Record<Tone, ReactNode> = {
  neutral: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
  good: <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />,
  warn: <path d="M6 1l5.5 10H.5z" fill="currentColor" />,
  bad: <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  info: <rect x="2" y="2" width="8" height="8" fill="currentColor" />,
};

/** A status: a shape and a word, with colour on top. */
export const Chip = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }): ReactNode => (
  <span className={`chip ${tone}`}>
    <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
      {SHAPES[tone]}
    </svg>
    {children}
  </span>
);
