// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type * as api from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChecks, FormChoice } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { useUnits } from '../organisation/names.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
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
  const units = useUnits();
  const { incidentId, kind, severity, urgency, unitIds } = incident;
  const open = new Set(units.choices.map(([unitId]) => unitId));
  const others = unitIds.filter((id) => !open.has(id)).map((id): [string, string] => [id, units.name(id)]);
  return (
    <ActionDialog
      title={t('triage')}
      onClose={onClose}
      options={{
        draft: `triage-${incidentId}`,
        initial: { kind: kind as string, severity: severity ?? '', urgency: urgency ?? '', note: '', unitIds },
        check: (values) => ({
          ...(values.severity ? {} : { severity: t('needChoice') }),
          ...(values.urgency ? {} : { urgency: t('needChoice') }),
          ...(values.unitIds.length > 0 ? {} : { unitIds: t('needUnit') }),
        }),
        send: (values) =>
          command.mutateAsync({
            ...{ incidentId, kind: values.kind as api.IncidentKind, severity: values.severity as api.IncidentSeverity },
            ...{ urgency: values.urgency as api.IncidentUrgency, note: given(values.note), unitIds: values.unitIds },
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
          <FormChecks form={form} name="unitIds" label={t('units')} options={[...others, ...units.choices]} />
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
    <ReasonDialog
      title={t('reject')}
      draft={`reject-${incidentId}`}
      label={t('why')}
      help={t('rejectHelp')}
      missing={t('needText')}
      send={(reason) => command.mutateAsync({ incidentId, reason })}
      onClose={onClose}
    />
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
