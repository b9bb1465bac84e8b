// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useShellTexts } from './shell-texts.js';

interface Props {
  at: string;
  asOfEvent: string;
  knownAt?: unknown;
  stale?: boolean;
  incomplete?: { position: string; reason: string } | null;
}

/** On every page with figures: which day and which event they are for, and what is wrong with them if anything is. */
export function FiguresPer({ at, asOfEvent, knownAt, stale, incomplete }: Props): ReactNode {
  const t = useShellTexts();
  const event = Number(asOfEvent).toLocaleString('sv-SE');
  return (
    <p className="figures-per">
      {t('figuresPer', { day: at, event })} {knownAt ? t('figuresKnown') : ''} {stale ? t('figuresStale') : ''}
      {incomplete ? (
        <strong> {t('figuresIncomplete', { event: incomplete.position, reason: incomplete.reason })}</strong>
      ) : null}
    </p>
  );
}
