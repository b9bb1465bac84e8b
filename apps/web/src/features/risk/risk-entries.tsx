// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { usePersons } from '../organisation/names.js';
import { type RiskText, useRiskTexts } from './texts.js';
import type { Risk } from './use-risk.js';

interface EntryProps {
  risk: Risk;
  onWithdraw?: (eventId: string, what: string) => void;
}

/** By which right somebody decided. */
const restsOn = (t: RiskText, { asLeadership, escalated }: Risk['decisions'][number]): string =>
  [t(asLeadership ? 'byLeadership' : 'byMandate'), escalated ? t('afterProposal') : ''].filter(Boolean).join(', ');

/** Decisions and proposals, the latest first. */
export function Decisions({ risk, onWithdraw }: EntryProps): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  const entries = [
    ...risk.decisions.map((entry) => ({ ...entry, said: 'decidedBy' as const })),
    ...risk.proposalsUpward.map((entry) => ({ ...entry, said: 'wishedBy' as const })),
    ...risk.proposals.map((entry) => ({ ...entry, said: 'proposedBy' as const })),
  ].sort((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <>
      <h3>{t('decisions')}</h3>
      {entries.length === 0 ? <p>{t('noDecisions')}</p> : null}
      <ul className="entries">
        {entries.map((entry) => (
          <li key={entry.eventId}>
            <p>
              <strong>{t(entry.choice)}</strong> · {t(entry.said, { who: persons.name(entry.byId), day: entry.on })}
            </p>
            <p>{entry.rationale}</p>
            {'conditions' in entry && entry.conditions ? <p>{t('conditionsAre', { text: entry.conditions })}</p> : null}
            {'reviewOn' in entry && entry.reviewOn ? <p>{t('reviewIs', { day: entry.reviewOn })}</p> : null}
            {'asLeadership' in entry ? <p className="help">{restsOn(t, entry)}</p> : null}
            {onWithdraw ? (
              <Button
                kind="quiet"
                aria-label={`${t('withdraw')}: ${t(entry.choice)} ${entry.on}`}
                onPress={() => onWithdraw(entry.eventId, t(entry.choice))}
              >
                {t('withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

export function FollowUps({ risk, onWithdraw }: EntryProps): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  if (risk.followUps.length === 0) return null;
  return (
    <>
      <h3>{t('followUps')}</h3>
      <ul className="entries">
        {risk.followUps.toReversed().map(({ eventId, on, status, note, byId }) => (
          <li key={eventId}>
            <p>
              <strong>{t(status)}</strong> · {on} · {persons.name(byId)}
            </p>
            {note ? <p>{note}</p> : null}
            {onWithdraw ? (
              <Button
                kind="quiet"
                aria-label={`${t('withdraw')}: ${t(status)} ${on}`}
                onPress={() => onWithdraw(eventId, t(status))}
              >
                {t('withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
