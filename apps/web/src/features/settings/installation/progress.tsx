// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import type { Work } from './documents.js';

/** How far a piece of work has come, in words and as a bar. */
export const Progress = ({ work, label }: { work: Work; label: string }): ReactNode => (
  <ProgressBar className="progress" value={work.done} maxValue={Math.max(work.total, 1)}>
    {({ percentage }) => (
      <>
        <Label>{label}</Label>
        <progress aria-hidden="true" max={100} value={percentage ?? 0} />
      </>
    )}
  </ProgressBar>
);
