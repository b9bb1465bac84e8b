// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { FindingOutcome } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChoice } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { OUTCOMES } from './choices.js';
import * as documents from './documents.js';
import { useFollowUpTexts } from './texts.js';

interface Props {
  finding: documents.FindingRow;
  onClose: () => void;
}

export function AnswerDialog({ finding, onClose }: Props): ReactNode {
  const t = useFollowUpTexts();
  const command = useCommand(documents.answerDocument);
  const { findingId, title, text } = finding;
  return (
    <ActionDialog
      title={t('answerOf', { title })}
      onClose={onClose}
      options={{
        draft: `answer-${findingId}`,
        initial: { answer: '' },
        check: ({ answer }) => (answer.trim() ? {} : { answer: t('needAnswer') }),
        send: ({ answer }) => command.mutateAsync({ findingId, answer: answer.trim() }),
      }}
    >
      {(form) => (
        <>
          <p>{text}</p>
          <FormArea form={form} name="answer" label={t('whatDone')} />
        </>
      )}
    </ActionDialog>
  );
}

export function VerifyDialog({ finding, onClose }: Props): ReactNode {
  const t = useFollowUpTexts();
  const command = useCommand(documents.verifyDocument);
  const { findingId, title, answer } = finding;
  return (
    <ActionDialog
      title={t('verifyOf', { title })}
      onClose={onClose}
      options={{
        draft: `verify-${findingId}`,
        initial: { enough: '', note: '' },
        check: ({ enough }) => (enough ? {} : { enough: t('needChoice') }),
        send: ({ enough, note }) => command.mutateAsync({ findingId, enough: enough === 'enough', note: given(note) }),
      }}
    >
      {(form) => (
        <>
          <p>{answer}</p>
          <FormChoice
            form={form}
            name="enough"
            label={t('isEnough')}
            options={[
              ['enough', t('enough')],
              ['notEnough', t('notEnough')],
            ]}
          />
          <FormArea form={form} name="note" label={t('seen')} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function CloseDialog({ finding, onClose }: Props): ReactNode {
  const t = useFollowUpTexts();
  const command = useCommand(documents.closeDocument);
  const { findingId, title, status } = finding;
  return (
    <ActionDialog
      title={t('closeOf', { title })}
      onClose={onClose}
      options={{
        draft: `close-${findingId}`,
        initial: { outcome: status === 'verified' ? 'remedied' : '', reason: '' },
        check: ({ outcome, reason }) => ({
          ...(outcome ? {} : { outcome: t('needChoice') }),
          ...(outcome && outcome !== 'remedied' && !reason.trim() ? { reason: t('needReason') } : {}),
        }),
        send: ({ outcome, reason }) =>
          command.mutateAsync({ findingId, outcome: outcome as FindingOutcome, reason: given(reason) }),
      }}
    >
      {(form) => (
        <>
          <FormChoice form={form} name="outcome" label={t('howEnded')} options={OUTCOMES.map((one) => [one, t(one)])} />
          <FormArea form={form} name="reason" label={t('reason')} optional={form.values.outcome === 'remedied'} />
        </>
      )}
    </ActionDialog>
  );
}
