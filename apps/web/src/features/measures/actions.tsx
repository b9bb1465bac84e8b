// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SecurityMeasureQuery } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChecks, FormChoice, FormSelect, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import * as documents from './documents.js';
import { useMeasureTexts } from './texts.js';

type Measure = NonNullable<SecurityMeasureQuery['securityMeasure']>;
interface ActionProps {
  measure: Measure;
  onClose: () => void;
}

export function ProposeDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useMeasureTexts();
  const units = useUnits();
  const navigate = useNavigate();
  const command = useCommand(documents.proposeMeasureDocument);
  return (
    <ActionDialog
      title={t('proposeTitle')}
      onClose={onClose}
      options={{
        draft: 'propose-measure',
        initial: { title: '', unitIds: [] as string[], description: '', modelMeasureId: '' },
        check: ({ title, unitIds }) => ({
          ...(title.trim() ? {} : { title: t('needText') }),
          ...(unitIds.length > 0 ? {} : { unitIds: t('needUnit') }),
        }),
        places: { 'measures.no-unit': 'unitIds', 'measures.model-measure-unknown': 'modelMeasureId' },
        send: async ({ title, unitIds, description, modelMeasureId }) => {
          const input = { title: title.trim(), unitIds, description: given(description) };
          const result = await command.mutateAsync({ ...input, modelMeasureId: given(modelMeasureId) });
          void navigate({ to: '/arbete/atgarder/$measureId', params: { measureId: result.id } });
          return result;
        },
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="title" label={t('what')} maxLength={200} />
          <FormChecks form={form} name="unitIds" label={t('which')} options={units.choices} />
          <FormArea form={form} name="description" label={t('describe')} optional />
          <FormText form={form} name="modelMeasureId" label={t('basic')} maxLength={5} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function DecideDialog({ measure, onClose }: ActionProps): ReactNode {
  const t = useMeasureTexts();
  const command = useCommand(documents.decideMeasureDocument);
  const { measureId, modelMeasureId } = measure;
  return (
    <ActionDialog
      title={t('decide')}
      onClose={onClose}
      options={{
        draft: `decide-measure-${measureId}`,
        initial: { introduce: '', reason: '', modelMeasureId: modelMeasureId ?? '' },
        check: ({ introduce, reason }) => ({
          ...(introduce ? {} : { introduce: t('needChoice') }),
          ...(reason.trim() ? {} : { reason: t('needText') }),
        }),
        places: { 'measures.in-use': 'introduce', 'measures.model-measure-unknown': 'modelMeasureId' },
        send: ({ introduce, reason, modelMeasureId: basic }) =>
          command.mutateAsync({
            ...{ measureId, introduce: introduce === 'yes', reason: reason.trim() },
            modelMeasureId: given(basic),
          }),
      }}
    >
      {(form) => (
        <>
          <FormChoice
            form={form}
            name="introduce"
            label={t('introduceIt')}
            options={[
              ['yes', t('yesIntroduce')],
              ['no', t('noIntroduce')],
            ]}
            row
          />
          <FormArea form={form} name="reason" label={t('why')} help={t('whyHelp')} />
          <FormText form={form} name="modelMeasureId" label={t('basic')} maxLength={5} optional />
        </>
      )}
    </ActionDialog>
  );
}

const number = (text: string): number | undefined => (text.trim() ? Number(text.replace(',', '.')) : undefined);

export function AllocateDialog({ measure, onClose }: ActionProps): ReactNode {
  const t = useMeasureTexts();
  const persons = usePersons();
  const command = useCommand(documents.allocateDocument);
  const { measureId, hours, budget, responsibleId, dueOn } = measure;
  return (
    <ActionDialog
      title={t('allocate')}
      onClose={onClose}
      options={{
        draft: `allocate-${measureId}`,
        initial: {
          responsibleId: responsibleId ?? '',
          dueOn: dueOn ?? '',
          hours: hours === null || hours === undefined ? '' : String(hours),
          budget: budget === null || budget === undefined ? '' : String(budget),
        },
        check: (values) =>
          Object.values(values).some((text) => text.trim()) ? {} : { responsibleId: t('needResource') },
        places: { 'measures.due-day-passed': 'dueOn', 'measures.nothing-allocated': 'responsibleId' },
        send: (values) =>
          command.mutateAsync({
            ...{ measureId, responsibleId: given(values.responsibleId), dueOn: given(values.dueOn) },
            ...{ hours: number(values.hours), budget: number(values.budget) },
          }),
      }}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="responsibleId" label={t('whoSees')} options={persons.choices} optional />
          <FormText form={form} name="dueOn" type="date" label={t('whenDue')} optional />
          <FormText form={form} name="hours" type="number" label={t('hours')} optional />
          <FormText form={form} name="budget" type="number" label={t('budget')} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function IntroduceDialog({ measure, onClose }: ActionProps): ReactNode {
  const t = useMeasureTexts();
  const units = useUnits();
  const command = useCommand(documents.introduceDocument);
  const { measureId, unitIds, introducedUnitIds } = measure;
  const left = unitIds.filter((unitId) => !introducedUnitIds.includes(unitId));
  return (
    <ActionDialog
      title={t('introduce')}
      onClose={onClose}
      options={{
        draft: `introduce-${measureId}`,
        initial: { unitIds: left },
        check: ({ unitIds: chosen }) => (chosen.length > 0 ? {} : { unitIds: t('needUnit') }),
        places: { 'measures.unit-not-concerned': 'unitIds' },
        send: ({ unitIds: chosen }) => command.mutateAsync({ measureId, unitIds: chosen }),
      }}
    >
      {(form) => (
        <FormChecks
          form={form}
          name="unitIds"
          label={t('where')}
          options={left.map((unitId) => [unitId, units.name(unitId)])}
        />
      )}
    </ActionDialog>
  );
}

export function EvaluateDialog({ measure, onClose }: ActionProps): ReactNode {
  const t = useMeasureTexts();
  const command = useCommand(documents.evaluateDocument);
  const yesNo: [string, string][] = [
    ['yes', t('yes')],
    ['no', t('no')],
  ];
  return (
    <ActionDialog
      title={t('evaluate')}
      onClose={onClose}
      options={{
        draft: `evaluate-${measure.measureId}`,
        initial: { fit: '', sufficient: '', note: '' },
        check: ({ fit, sufficient }) => ({
          ...(fit ? {} : { fit: t('needChoice') }),
          ...(sufficient ? {} : { sufficient: t('needChoice') }),
        }),
        send: ({ fit, sufficient, note }) =>
          command.mutateAsync({
            ...{ measureId: measure.measureId, fit: fit === 'yes', sufficient: sufficient === 'yes' },
            note: given(note),
          }),
      }}
    >
      {(form) => (
        <>
          <FormChoice form={form} name="fit" label={t('fitAsk')} options={yesNo} row />
          <FormChoice form={form} name="sufficient" label={t('enoughAsk')} options={yesNo} row />
          <FormArea form={form} name="note" label={t('note')} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function StopDialog({ measure, onClose }: ActionProps): ReactNode {
  const t = useMeasureTexts();
  const command = useCommand(documents.stopDocument);
  const { measureId } = measure;
  return (
    <ReasonDialog
      title={t('stop')}
      draft={`stop-${measureId}`}
      label={t('whyStop')}
      missing={t('needText')}
      send={(reason) => command.mutateAsync({ measureId, reason })}
      onClose={onClose}
    />
  );
}

export function WithdrawDialog(props: ActionProps & { eventId: string; what: string; day: string }): ReactNode {
  const { measure, eventId, what, day, onClose } = props;
  const t = useMeasureTexts();
  const command = useCommand(documents.withdrawMeasureDocument);
  const { measureId } = measure;
  return (
    <ReasonDialog
      title={t('withdraw')}
      draft={`withdraw-measure-${eventId}`}
      label={t('whyWrong')}
      help={t('withdrawHelp', { what, day })}
      missing={t('needText')}
      send={(reason) => command.mutateAsync({ measureId, eventIds: [eventId], reason })}
      onClose={onClose}
    />
  );
}
