// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FindingSeverity, FollowUpResult } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChecks, FormChoice, FormSelect, FormText } from '../../ui/form.js';
import { maturityQuery, modelQuery } from '../maturity/documents.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { RESULTS, SEVERITIES } from './choices.js';
import * as documents from './documents.js';
import { useFollowUpTexts } from './texts.js';

const REPORT = '14.14';

/** What question 14 asks to have followed up, as choices. */
function useTopics(): [string, string][] {
  const { data: maturity } = useSuspenseQuery(maturityQuery({}));
  const { data: model } = useSuspenseQuery(modelQuery(maturity.modelId));
  const question = model.questions.find(({ no }) => no === 14);
  return (question?.measures ?? []).filter(({ id }) => id !== REPORT).map(({ id, text }) => [id, text]);
}

/** Records what a follow-up has shown. */
export function PerformDialog(props: { followUp: documents.FollowUp; onClose: () => void }): ReactNode {
  const { followUp, onClose } = props;
  const t = useFollowUpTexts();
  const units = useUnits();
  const topics = useTopics();
  const command = useCommand(documents.performDocument);
  const { followUpId, targetKind } = followUp;
  return (
    <ActionDialog
      title={t('perform')}
      onClose={onClose}
      options={{
        draft: `perform-${followUpId}`,
        initial: { result: '', summary: '', unitIds: followUp.unitIds, topics: [] as string[] },
        check: (values) => ({
          ...(values.result ? {} : { result: t('needResult') }),
          ...(values.summary.trim() ? {} : { summary: t('needSeen') }),
          ...(targetKind === 'wayOfWorking' && values.unitIds.length === 0 ? { unitIds: t('needUnits') } : {}),
          ...(targetKind === 'result' && values.topics.length === 0 ? { topics: t('needChoice') } : {}),
        }),
        send: ({ result, summary, ...chosen }) =>
          command.mutateAsync({
            ...{ followUpId, result: result as FollowUpResult, summary: summary.trim(), ...chosen },
          }),
      }}
    >
      {(form) => (
        <>
          <FormChoice form={form} name="result" label={t('showed')} options={RESULTS.map((one) => [one, t(one)])} />
          <FormArea form={form} name="summary" label={t('seen')} />
          <FormChecks
            form={form}
            name="unitIds"
            label={t('whereUnits')}
            options={units.choices}
            optional={targetKind !== 'wayOfWorking'}
          />
          <FormChecks
            form={form}
            name="topics"
            label={t('topics')}
            options={topics}
            optional={targetKind !== 'result'}
          />
        </>
      )}
    </ActionDialog>
  );
}

/** Records what falls short, with who sees to it and by when. */
export function FindDialog({ followUp, onClose }: { followUp: documents.FollowUp; onClose: () => void }): ReactNode {
  const t = useFollowUpTexts();
  const units = useUnits();
  const persons = usePersons();
  const command = useCommand(documents.findDocument);
  const { followUpId } = followUp;
  return (
    <ActionDialog
      title={t('find')}
      onClose={onClose}
      options={{
        draft: `find-${followUpId}`,
        initial: { title: '', text: '', severity: '', unitIds: followUp.unitIds, ownerId: '', dueOn: '' },
        check: (values) => ({
          ...(values.title.trim() ? {} : { title: t('needTitle') }),
          ...(values.text.trim() ? {} : { text: t('needSeen') }),
          ...(values.severity ? {} : { severity: t('needChoice') }),
          ...(values.unitIds.length > 0 ? {} : { unitIds: t('needUnits') }),
          ...(values.ownerId ? {} : { ownerId: t('needOwner') }),
          ...(values.dueOn ? {} : { dueOn: t('needDay') }),
        }),
        places: { 'followup.due-day-passed': 'dueOn' },
        send: ({ title, text, severity, ...rest }) =>
          command.mutateAsync({
            ...{ followUpId, title: title.trim(), text: text.trim(), severity: severity as FindingSeverity, ...rest },
          }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="title" label={t('falls')} maxLength={200} />
          <FormArea form={form} name="text" label={t('found')} />
          <FormChoice
            form={form}
            name="severity"
            label={t('howBad')}
            help={t('measureHelp')}
            options={SEVERITIES.map((one) => [one, t(one)])}
          />
          <FormChecks form={form} name="unitIds" label={t('whereUnits')} options={units.choices} />
          <FormSelect form={form} name="ownerId" label={t('whoOwns')} options={persons.choices} />
          <FormText form={form} name="dueOn" type="date" label={t('byWhen')} />
        </>
      )}
    </ActionDialog>
  );
}

/** Reports to management what follow-ups have shown. */
export function ReportDialog(props: { performed: readonly documents.FollowUpRow[]; onClose: () => void }): ReactNode {
  const { performed, onClose } = props;
  const t = useFollowUpTexts();
  const command = useCommand(documents.reportDocument);
  return (
    <ActionDialog
      title={t('report')}
      onClose={onClose}
      options={{
        draft: 'report-follow-ups',
        initial: { followUpIds: [] as string[], recipient: '', summary: '', proposals: '' },
        check: (values) => ({
          ...(values.followUpIds.length > 0 ? {} : { followUpIds: t('needWhich') }),
          ...(values.recipient.trim() ? {} : { recipient: t('needRecipient') }),
          ...(values.summary.trim() ? {} : { summary: t('needSummary') }),
        }),
        send: ({ followUpIds, recipient, summary, proposals }) =>
          command.mutateAsync({
            ...{ followUpIds, recipient: recipient.trim(), summary: summary.trim(), proposals: given(proposals) },
          }),
      }}
    >
      {(form) => (
        <>
          <FormChecks
            form={form}
            name="followUpIds"
            label={t('which')}
            options={performed.map(({ followUpId, title }) => [followUpId, title])}
          />
          <FormText form={form} name="recipient" label={t('toWhom')} help={t('toWhomHelp')} maxLength={200} />
          <FormArea form={form} name="summary" label={t('summary')} />
          <FormArea form={form} name="proposals" label={t('proposals')} optional />
        </>
      )}
    </ActionDialog>
  );
}
