// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FollowUpTargetKind, WayOfWorking } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { useMe } from '../../app/me.js';
import { FormArea, FormChecks, FormSelect, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { usePracticeTexts } from '../practice/texts.js';
import { WAYS } from '../practice/ways.js';
import { KINDS, ruleChoices } from './choices.js';
import * as documents from './documents.js';
import { useFollowUpTexts } from './texts.js';

/** Plans a follow-up, once or recurring, and goes to its page. */
export function PlanDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useFollowUpTexts();
  const ways = usePracticeTexts();
  const me = useMe();
  const units = useUnits();
  const persons = usePersons();
  const navigate = useNavigate();
  const command = useCommand(documents.planDocument);
  return (
    <ActionDialog
      title={t('plan')}
      onClose={onClose}
      options={{
        draft: 'plan-follow-up',
        initial: {
          ...{ title: '', kind: '', way: '', unitId: '', name: '', unitIds: [] as string[], dueOn: '', rule: '' },
          responsibleId: me.organisation?.personId ?? '',
        },
        check: ({ title, kind, way, unitId, name, dueOn }) => ({
          ...(title.trim() ? {} : { title: t('needTitle') }),
          ...(kind ? {} : { kind: t('needKind') }),
          ...(kind === 'wayOfWorking' && !way ? { way: t('needWay') } : {}),
          ...(kind === 'unit' && !unitId ? { unitId: t('needUnit') } : {}),
          ...(kind && kind !== 'wayOfWorking' && kind !== 'unit' && !name.trim() ? { name: t('needName') } : {}),
          ...(dueOn ? {} : { dueOn: t('needDay') }),
        }),
        places: { 'followup.due-day-passed': 'dueOn' },
        send: async ({ title, kind, way, unitId, name, unitIds, dueOn, rule, responsibleId }) => {
          const target = {
            kind: kind as FollowUpTargetKind,
            ...(kind === 'wayOfWorking' && { wayOfWorking: way as WayOfWorking }),
            ...(kind === 'unit' && { id: unitId }),
            ...(kind !== 'wayOfWorking' && kind !== 'unit' && { name: name.trim() }),
          };
          const plan = { title: title.trim(), target, unitIds, dueOn };
          const result = await command.mutateAsync({
            ...{ ...plan, rule: given(rule), responsibleId: given(responsibleId) },
          });
          void navigate({ to: '/uppfoljning/uppfoljningar/$followUpId', params: { followUpId: result.id } });
          return result;
        },
      }}
    >
      {(form) => {
        const { kind } = form.values;
        return (
          <>
            <FormSelect form={form} name="kind" label={t('whatKind')} options={KINDS.map((one) => [one, t(one)])} />
            {kind === 'wayOfWorking' ? (
              <FormSelect
                form={form}
                name="way"
                label={t('whichWay')}
                options={WAYS.map(({ way }) => [way, ways(way)])}
              />
            ) : null}
            {kind === 'unit' ? (
              <FormSelect form={form} name="unitId" label={t('whichUnit')} options={units.choices} />
            ) : null}
            {kind && kind !== 'wayOfWorking' && kind !== 'unit' ? (
              <FormText form={form} name="name" label={t('whichName')} maxLength={200} />
            ) : null}
            <FormText form={form} name="title" label={t('what')} maxLength={200} />
            <FormChecks form={form} name="unitIds" label={t('whereUnits')} options={units.choices} optional />
            <FormText form={form} name="dueOn" type="date" label={t('when')} />
            <FormSelect form={form} name="rule" label={t('howOften')} options={ruleChoices(t)} optional />
            <FormSelect form={form} name="responsibleId" label={t('who')} options={persons.choices} optional />
          </>
        );
      }}
    </ActionDialog>
  );
}

/** Another day, interval or person. */
export function ReplanDialog(props: { followUp: documents.FollowUp; onClose: () => void }): ReactNode {
  const { followUp, onClose } = props;
  const t = useFollowUpTexts();
  const persons = usePersons();
  const command = useCommand(documents.replanDocument);
  const { followUpId, dueOn, rule, responsibleId } = followUp;
  return (
    <ActionDialog
      title={t('replan')}
      onClose={onClose}
      options={{
        draft: `replan-${followUpId}`,
        initial: { dueOn: dueOn ?? '', rule: rule ?? '', responsibleId: responsibleId ?? '', reason: '' },
        check: (values) => ({
          ...(values.dueOn ? {} : { dueOn: t('needDay') }),
          ...(values.reason.trim() ? {} : { reason: t('needReason') }),
        }),
        places: { 'followup.due-day-passed': 'dueOn' },
        send: (values) =>
          command.mutateAsync({
            ...{ followUpId, dueOn: values.dueOn, reason: values.reason.trim() },
            ...{ rule: given(values.rule), responsibleId: given(values.responsibleId) },
          }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="dueOn" type="date" label={t('when')} />
          <FormSelect form={form} name="rule" label={t('howOften')} options={ruleChoices(t)} optional />
          <FormSelect form={form} name="responsibleId" label={t('who')} options={persons.choices} optional />
          <FormArea form={form} name="reason" label={t('reason')} />
        </>
      )}
    </ActionDialog>
  );
}
