// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { FormArea, FormChecks, FormChoice, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { useUnits } from '../organisation/names.js';
import * as documents from './documents.js';
import { useProcurementTexts } from './texts.js';
import { ASPECTS, type Procurement } from './words.js';

export interface DialogProps {
  procurement: Procurement;
  onClose: () => void;
}

/** Takes up a need, and goes to its page. */
export function StartDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useProcurementTexts();
  const units = useUnits();
  const navigate = useNavigate();
  const command = useCommand(documents.startDocument);
  return (
    <ActionDialog
      title={t('start')}
      onClose={onClose}
      options={{
        draft: 'start-procurement',
        initial: { name: '', unitIds: [] as string[], need: '', wantedOn: '' },
        check: ({ name, unitIds }) => ({
          ...(name.trim() ? {} : { name: t('needText') }),
          ...(unitIds.length > 0 ? {} : { unitIds: t('needUnit') }),
        }),
        send: async ({ name, unitIds, need, wantedOn }) => {
          const input = { name: name.trim(), unitIds, need: given(need), wantedOn: given(wantedOn) };
          const result = await command.mutateAsync(input);
          void navigate({ to: '/arbete/upphandlingar/$procurementId', params: { procurementId: result.id } });
          return result;
        },
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('name')} maxLength={200} />
          <FormChecks form={form} name="unitIds" label={t('which')} options={units.choices} />
          <FormArea form={form} name="need" label={t('need')} optional />
          <FormText form={form} name="wantedOn" label={t('wantedOn')} type="date" optional />
        </>
      )}
    </ActionDialog>
  );
}

const LEVELS: [string, string][] = ['0', '1', '2', '3'].map((level) => [level, level]);

/** Gives the class per aspect, and the risks of the units that it is for. */
export function ClassDialog({ procurement, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const command = useCommand(documents.linkDocument);
  const { procurementId, unitIds, riskIds, class: levels, classReason } = procurement;
  const { risks } = useSuspenseQuery({
    queryKey: ['risks-to-link', unitIds[0]],
    queryFn: () => ask(documents.risksToLinkDocument, { underUnitId: unitIds[0] }),
  }).data;
  const level = (aspect: (typeof ASPECTS)[number]): string => (levels ? String(levels[aspect]) : '');
  return (
    <ActionDialog
      title={t('classify')}
      onClose={onClose}
      options={{
        draft: `classify-${procurementId}`,
        initial: {
          confidentiality: level('confidentiality'),
          integrity: level('integrity'),
          availability: level('availability'),
          traceability: level('traceability'),
          reason: classReason ?? '',
          riskIds: [...riskIds] as string[],
        },
        check: (values) =>
          Object.fromEntries(ASPECTS.filter((aspect) => values[aspect] === '').map((one) => [one, t('needChoice')])),
        places: { 'procurement.no-class': 'confidentiality', 'procurement.risk-unknown': 'riskIds' },
        send: ({ reason, riskIds: chosen, ...given4 }) =>
          command.mutateAsync({
            procurementId,
            class: {
              confidentiality: Number(given4.confidentiality),
              integrity: Number(given4.integrity),
              availability: Number(given4.availability),
              traceability: Number(given4.traceability),
            },
            reason: given(reason),
            riskIds: chosen,
          }),
      }}
    >
      {(form) => (
        <>
          <p>{t('classHelp')}</p>
          {ASPECTS.map((aspect) => (
            <FormChoice key={aspect} form={form} name={aspect} label={t(aspect)} options={LEVELS} row />
          ))}
          <FormArea form={form} name="reason" label={t('why')} rows={2} optional />
          {risks.nodes.length > 0 ? (
            <FormChecks
              form={form}
              name="riskIds"
              label={t('riskChoice')}
              options={risks.nodes.map(({ riskId, title }) => [riskId, title])}
              optional
            />
          ) : null}
        </>
      )}
    </ActionDialog>
  );
}
