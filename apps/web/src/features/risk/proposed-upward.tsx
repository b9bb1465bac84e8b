// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { usePersons } from '../organisation/names.js';
import { useRiskTexts } from './texts.js';
import type { Risk } from './use-risk.js';

/** The wish that waits for somebody with a larger mandate: who wished what, why, and who it waits for. */
export function ProposedUpward({ risk }: { risk: Risk }): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  const wish = risk.proposalsUpward.at(-1);
  if (risk.status !== 'proposedUpward' || !wish) return null;
  const receiver = risk.waitsForId ? persons.name(risk.waitsForId) : t('leadershipWord');
  return (
    <div className="proposed-upward">
      <p>
        <strong>{t('wishIs', { who: persons.name(wish.byId), choice: t(wish.choice).toLowerCase() })}</strong> (
        {wish.on})
      </p>
      <p>{wish.rationale}</p>
      {wish.conditions ? <p>{t('conditionsAre', { text: wish.conditions })}</p> : null}
      <p className="help">{t('waitsFor', { who: receiver })}</p>
    </div>
  );
}
