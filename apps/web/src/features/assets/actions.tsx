// SPDX-License-Identifier: EUPL-1.2
import { Fragment, type ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { FormArea, FormSelect } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import * as documents from './documents.js';
import { useAssetTexts } from './texts.js';
import { ASPECTS } from './words.js';

const QUESTIONS = {
  confidentiality: 'askConfidentiality',
  integrity: 'askIntegrity',
  availability: 'askAvailability',
  traceability: 'askTraceability',
} as const;
const LEVELS = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;

/** Four questions, each with its reason. The fourth level stops: nothing is sent, and what was written is kept nowhere. */
export function ClassifyDialog({ assetId, onClose }: { assetId: string; onClose: () => void }): ReactNode {
  const t = useAssetTexts();
  const command = useCommand(documents.proposeClassDocument);
  const blank = Object.fromEntries(
    ASPECTS.flatMap((aspect) => [[aspect, ''] as const, [`why-${aspect}`, ''] as const]),
  );
  const valueOf = (values: Record<string, string>, name: string): string => values[name] ?? '';
  return (
    <ActionDialog<Record<string, string>>
      title={t('classify')}
      onClose={onClose}
      options={{
        initial: { ...blank, scope: '' },
        check: (values) =>
          Object.fromEntries(
            ASPECTS.flatMap((aspect) => {
              const level = valueOf(values, aspect);
              const reason = valueOf(values, `why-${aspect}`).trim();
              return [
                ...(level === '' ? [[aspect, t('needLevel')]] : level === '4' ? [[aspect, t('four')]] : []),
                ...(reason ? [] : [[`why-${aspect}`, t('needReason')]]),
              ];
            }),
          ) as Record<string, string>,
        send: (values) => {
          const each = <V,>(value: (aspect: (typeof ASPECTS)[number]) => V) => ({
            confidentiality: value('confidentiality'),
            integrity: value('integrity'),
            availability: value('availability'),
            traceability: value('traceability'),
          });
          return command.mutateAsync({
            ...{ assetId, scope: given(valueOf(values, 'scope')) },
            levels: each((aspect) => Number(valueOf(values, aspect))),
            reasons: each((aspect) => valueOf(values, `why-${aspect}`).trim()),
          });
        },
      }}
    >
      {(form) => (
        <>
          <FormArea form={form} name="scope" label={t('scope')} rows={2} optional />
          {ASPECTS.map((aspect) => (
            <Fragment key={aspect}>
              <FormSelect
                form={form}
                name={aspect}
                label={`${t(aspect)}. ${t(QUESTIONS[aspect])}`}
                options={LEVELS.map((level, i) => [String(i), t(level)])}
              />
              <FormArea form={form} name={`why-${aspect}`} label={t('why', { aspect: t(aspect) })} rows={2} />
            </Fragment>
          ))}
        </>
      )}
    </ActionDialog>
  );
}

export function ApproveDialog({ assetId, onClose }: { assetId: string; onClose: () => void }): ReactNode {
  const t = useAssetTexts();
  const command = useCommand(documents.approveClassDocument);
  return (
    <ActionDialog
      title={t('approve')}
      onClose={onClose}
      options={{ initial: {}, send: () => command.mutateAsync({ assetId }) }}
    >
      {() => <p>{t('approveHelp')}</p>}
    </ActionDialog>
  );
}

export function ReferDialog({ assetId, onClose }: { assetId: string; onClose: () => void }): ReactNode {
  const t = useAssetTexts();
  const command = useCommand(documents.referClassDocument);
  return (
    <ActionDialog
      title={t('refer')}
      onClose={onClose}
      options={{ initial: {}, send: () => command.mutateAsync({ assetId }) }}
    >
      {() => <p>{t('referHelp')}</p>}
    </ActionDialog>
  );
}
