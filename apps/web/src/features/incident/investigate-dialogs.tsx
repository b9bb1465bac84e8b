// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { IncidentCause, LessonProposes } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChoice, FormSelect, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import type { DialogProps } from './dialogs.js';
import { investigateDocument, lessonDocument } from './documents.js';
import { LinkChooser, useChoosable } from './link-dialog.js';
import { useLinkTexts } from './link-texts.js';
import { useIncidentTexts } from './texts.js';

export function InvestigateDialog({ incident, onClose }: DialogProps): ReactNode {
  const t = useIncidentTexts();
  const command = useCommand(investigateDocument);
  const links = useLinkTexts();
  const choosable = useChoosable();
  const { incidentId, investigation, linked } = incident;
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
          related: linked.filter(({ id }) => investigation?.relatedIncidentIds.includes(id)).map(choosable),
        },
        check: (values) => ({
          ...(values.rootCause.trim() ? {} : { rootCause: t('needText') }),
          ...(values.cause ? {} : { cause: t('needChoice') }),
          ...(values.cost.trim() && !(Number(values.cost) >= 0) ? { cost: t('needNumber') } : {}),
        }),
        places: { 'incident.not-triaged': 'rootCause' },
        send: (values) =>
          command.mutateAsync({
            ...{ incidentId, trigger: given(values.trigger), rootCause: values.rootCause.trim() },
            ...{
              cause: values.cause as IncidentCause,
              harm: given(values.harm),
              detection: given(values.detection),
            },
            cost: values.cost.trim() ? Math.round(Number(values.cost)) : undefined,
            relatedIncidentIds: values.related.map(({ id }) => id),
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
          <LinkChooser
            {...{ form, name: 'related', what: 'incidents', without: incidentId }}
            label={links('findIncidents')}
          />
        </>
      )}
    </ActionDialog>
  );
}

export function LessonDialog({ incident: { incidentId }, onClose }: DialogProps): ReactNode {
  const t = useIncidentTexts();
  const command = useCommand(lessonDocument);
  return (
    <ActionDialog
      title={t('addLesson')}
      onClose={onClose}
      options={{
        draft: `lesson-${incidentId}`,
        initial: { title: '', text: '', proposes: 'measure' },
        check: ({ title }) => (title.trim() ? {} : { title: t('needText') }),
        send: ({ title, text, proposes }) =>
          command.mutateAsync({
            ...{ incidentId, title: title.trim(), text: given(text), proposes: proposes as LessonProposes },
          }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="title" label={t('lesson')} help={t('lessonHelp')} maxLength={200} />
          <FormArea form={form} name="text" label={t('lessonMore')} optional />
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
