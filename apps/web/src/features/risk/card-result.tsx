// SPDX-License-Identifier: EUPL-1.2
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../app/command.js';
import { useLevelWords } from '../../app/level-words.js';
import { Button } from '../../ui/button.js';
import { usePersons } from '../organisation/names.js';
import type { Saved } from './card-form.js';
import { withdrawDocument } from './documents.js';
import { useRiskTexts } from './texts.js';
import { useRisk } from './use-risk.js';

interface Props {
  riskId: string;
  saved: Saved;
  next?: string;
  onUndone: () => void;
}

/** What the decision did, and the next card; or undo. */
export function CardResult({ riskId, saved, next, onUndone }: Props): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  const words = useLevelWords();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const withdraw = useCommand(withdrawDocument, { says: () => t('undone') });
  const [refused, setRefused] = useState<string>();
  const { risk } = useRisk(riskId);
  const upward = risk?.status === 'proposedUpward';
  const receiver = risk?.waitsForId ? persons.name(risk.waitsForId) : t('leadershipWord');
  useEffect(() => box.current?.focus(), []);
  const undo = (): void =>
    withdraw.mutate(
      { riskId, eventIds: saved.eventIds, reason: t('undoReason') },
      {
        onSuccess: onUndone,
        onError: (error) => setRefused(error.message),
      },
    );
  const change = words(saved.change);
  return (
    <div className="result" role="status" tabIndex={-1} ref={box}>
      <h2>{upward ? t('savedProposal', { who: receiver }) : `${t('savedDecision')}: ${t(saved.choice)}`}</h2>
      <p className={saved.change?.areas.length ? 'change' : undefined}>{change}</p>
      {saved.measureTitle && !upward ? <p>{t('measureProposed', { title: saved.measureTitle })}</p> : null}
      {next ? null : <p>{t('allDone')}</p>}
      {refused ? <p role="alert">{refused}</p> : null}
      <div className="form-actions">
        {next ? (
          <Button
            kind="primary"
            onPress={() => void navigate({ to: '/arbete/risker/$riskId/besluta', params: { riskId: next } })}
          >
            {t('nextRisk')}
          </Button>
        ) : (
          <Link to="/att-gora" className="button primary">
            {t('toTasks')}
          </Link>
        )}
        <Button onPress={undo} isDisabled={withdraw.isPending}>
          {t('undo')}
        </Button>
        <Link to="/arbete/risker/$riskId" params={{ riskId }}>
          {t('openRisk')}
        </Link>
      </div>
    </div>
  );
}
