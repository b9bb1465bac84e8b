// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type * as api from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChoice, FormSelect, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import * as documents from './documents.js';
import { useIncidentTexts } from './texts.js';

export type Incident = NonNullable<api.IncidentQuery['incident']>;
export interface DialogProps {
  incident: Incident;
  onClose: () => void;
}

const SEVERITIES = ['low', 'moderate', 'serious', 'critical'] as const;
const ACTIONS = ['note', 'contained', 'tracesSecured', 'peopleInformed', 'crisisManagementCalled', 'restored'] as const;

export function TriageDialog({ incident, onClose }: DialogProps): ReactNode {
  const t = useIncidentTexts();
  const command = useCommand(documents.triageDocument);
  const { incidentId, kind, severity, urgency } = incident;
  return (
    <ActionDialog
      title={t('triage')}
      onClose={onClose}
      options={{
        draft: `triage-${incidentId}`,
        initial: { kind: kind as string, severity: severity ?? '', urgency: urgency ?? '', note: '' },
        check: (values) => ({
          ...(values.severity ? {} : { severity: t('needChoice') }),
          ...(values.urgency ? {} : { urgency: t('needChoice') }),
        }),
        send: (values) =>
          command.mutateAsync({
            ...{ incidentId, kind: values.kind as api.IncidentKind, severity: values.severity as api.IncidentSeverity },
            ...{ urgency: values.urgency as api.IncidentUrgency, note: given(values.note) },
          }),
      }}
    >
      {(form) => (
        <>
          <FormChoice
            form={form}
            name="kind"
            label={t('kind')}
            options={[
              ['incident', t('incident')],
              ['nonconformity', t('nonconformity')],
            ]}
            row
          />
          <FormChoice
            form={form}
            name="severity"
            label={t('severity')}
            options={SEVERITIES.map((one) => [one, t(one)])}
            row
          />
          <FormChoice
            form={form}
            name="urgency"
            label={t('urgency')}
            options={[
              ['low', t('urgencyLow')],
              ['normal', t('urgencyNormal')],
              ['high', t('urgencyHigh')],
              ['immediate', t('urgencyImmediate')],
            ]}
            row
          />
          <FormArea form={form} name="note" label={t('note')} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function RejectDialog({ incident: { incidentId }, onClose }: DialogProps): ReactNode {
  const t = useIncidentTexts();
  const command = useCommand(documents.rejectDocument);
  return (
    <ActionDialog
      title={t('reject')}
      onClose={onClose}
      options={{
        draft: `reject-${incidentId}`,
        initial: { reason: '' },
        check: ({ reason }) => (reason.trim() ? {} : { reason: t('needText') }),
        send: ({ reason }) => command.mutateAsync({ incidentId, reason: reason.trim() }),
      }}
    >
      {(form) => <FormArea form={form} name="reason" label={t('why')} />}
    </ActionDialog>
  );
}

export function ActDialog({ incident: { incidentId }, onClose }: DialogProps): ReactNode {
  const t = useIncidentTexts();
  const command = useCommand(documents.actionDocument);
  return (
    <ActionDialog
      title={t('act')}
      onClose={onClose}
      options={{
        draft: `act-${incidentId}`,
        initial: { action: 'note', note: '' },
        check: ({ note }) => (note.trim() ? {} : { note: t('needText') }),
        send: ({ action, note }) =>
          command.mutateAsync({ incidentId, action: action as api.IncidentActionKind, note: note.trim() }),
      }}
    >
      {(form) => (
        <>
          <FormChoice form={form} name="action" label={t('what')} options={ACTIONS.map((one) => [one, t(one)])} />
          <FormArea form={form} name="note" label={t('note')} />
        </>
      )}
    </ActionDialog>
  );
}

export function InvestigateDialog({ incident, onClose }: DialogProps): ReactNode {
  const t = useIncidentTexts();
  const command = useCommand(documents.investigateDocument);
  const { incidentId, investigation } = incident;
  const { trigger, rootCause, cause, harm, cost, detection } = investigation ?? {};
  return (
    <ActionDialog
      title={t('investigate')}
      onClose={onClose}
      options={{
        draft: `investigate-${incidentId}`,
        initial: {
          ...{ trigger: trigger ?? '', rootCause: rootCause ?? '', cause: cause ?? '', harm: harm ?? '' },
          ...{ cost: cost === null || cost === undefined ? '' : String(cost), detection: detection ?? '' },
        },
        check: (values) => ({
          ...(values.rootCause.trim() ? {} : { rootCause: t('needText') }),
          ...(values.cause ? {} : { cause: t('needChoice') }),
        }),
        places: { 'incident.not-triaged': 'rootCause' },
        send: (values) =>
          command.mutateAsync({
            ...{ incidentId, trigger: given(values.trigger), rootCause: values.rootCause.trim() },
            ...{
              cause: values.cause as api.IncidentCause,
              harm: given(values.harm),
              detection: given(values.detection),
            },
            cost: values.cost.trim() ? Math.round(Number(values.cost)) : undefined,
          }),
      }}
    >
      {(form) => (
        <>
          <FormArea form={form} name="trigger" label={t('trigger')} optional />
          <FormArea form={form} name="rootCause" label={t('rootCause')} />
          <FormSelect
            form={form}
            name="cause"
            label={t('cause')}
            options={[
              ...(['mistake', 'systemFault', 'attack', 'supplier', 'natural'] as const).map((one): [string, string] => [
                one,
                t(one),
              ]),
              ['unknown', t('causeUnknown')],
            ]}
          />
          <FormArea form={form} name="harm" label={t('harm')} optional />
          <FormText form={form} name="cost" type="number" label={t('cost')} optional />
          <FormArea form={form} name="detection" label={t('detection')} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function LessonDialog({ incident: { incidentId }, onClose }: DialogProps): ReactNode {
  const t = useIncidentTexts();
  const command = useCommand(documents.lessonDocument);
  return (
    <ActionDialog
      title={t('addLesson')}
      onClose={onClose}
      options={{
        draft: `lesson-${incidentId}`,
        initial: { title: '', proposes: 'measure' },
        check: ({ title }) => (title.trim() ? {} : { title: t('needText') }),
        send: ({ title, proposes }) =>
          command.mutateAsync({ incidentId, title: title.trim(), proposes: proposes as api.LessonProposes }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="title" label={t('lesson')} maxLength={200} />
          <FormChoice
            form={form}
            name="proposes"
            label={t('leadsTo')}
            options={[
              ['measure', t('toMeasure')],
              ['risk', t('toRisk')],
              ['routine', t('toRoutine')],
              ['none', t('toNone')],
            ]}
          />
        </>
      )}
    </ActionDialog>
  );
}

export function CloseDialog({ incident: { incidentId, reachable }, onClose }: DialogProps): ReactNode {
  const t = useIncidentTexts();
  const command = useCommand(documents.closeDocument);
  const answers: [string, string][] = [
    ['yes', t('yes')],
    ['no', t('no')],
  ];
  return (
    <ActionDialog
      title={t('close')}
      onClose={onClose}
      options={{
        draft: `close-${incidentId}`,
        initial: { reporter: reachable ? '' : 'no', units: '', note: '' },
        check: ({ reporter, units }) => ({
          ...(reporter ? {} : { reporter: t('needChoice') }),
          ...(units ? {} : { units: t('needChoice') }),
        }),
        places: { 'incident.reporter-unknown': 'reporter' },
        send: ({ reporter, units, note }) =>
          command.mutateAsync({
            ...{ incidentId, toldReporter: reporter === 'yes', toldUnits: units === 'yes', note: given(note) },
          }),
      }}
    >
      {(form) => (
        <>
          <FormChoice form={form} name="reporter" label={t('toldReporter')} options={answers} row />
          <FormChoice form={form} name="units" label={t('toldUnits')} options={answers} row />
          <FormArea form={form} name="note" label={t('note')} optional />
        </>
      )}
    </ActionDialog>
  );
}
