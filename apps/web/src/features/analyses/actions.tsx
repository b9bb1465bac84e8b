// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { useMe } from '../../app/me.js';
import { FormArea, FormChecks, FormSelect, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import * as documents from './documents.js';
import { useAnalysisTexts } from './texts.js';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Opens an analysis for units, and for assets by name or a procurement where it concerns such; goes to its page. */
export function OpenDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useAnalysisTexts();
  const me = useMe();
  const units = useUnits();
  const persons = usePersons();
  const navigate = useNavigate();
  const command = useCommand(documents.openAnalysisDocument);
  return (
    <ActionDialog
      title={t('openTitle')}
      onClose={onClose}
      options={{
        draft: 'open-analysis',
        initial: {
          ...{ title: '', unitIds: [] as string[], assets: '', procurement: '', method: '' },
          leaderId: me.organisation?.personId ?? '',
        },
        check: ({ title, unitIds }) => ({
          ...(title.trim() ? {} : { title: t('needTitle') }),
          ...(unitIds.length > 0 ? {} : { unitIds: t('needUnit') }),
        }),
        send: async ({ title, unitIds, assets, procurement, method, leaderId }) => {
          const named = linesOf(assets);
          const result = await command.mutateAsync({
            ...{ title: title.trim(), unitIds, procurement: given(procurement), method: given(method) },
            assets: named.length > 0 ? named : undefined,
            leaderId: given(leaderId),
          });
          void navigate({ to: '/arbete/analyser/$analysisId', params: { analysisId: result.id } });
          return result;
        },
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="title" label={t('what')} help={t('whatHelp')} maxLength={200} />
          <FormChecks form={form} name="unitIds" label={t('which')} options={units.choices} />
          <FormArea form={form} name="assets" label={t('whichAssets')} help={t('whichAssetsHelp')} rows={2} optional />
          <FormText form={form} name="procurement" label={t('whichProcurement')} maxLength={200} optional />
          <FormText form={form} name="method" label={t('whichMethod')} maxLength={200} optional />
          <FormSelect form={form} name="leaderId" label={t('who')} options={persons.choices} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function FinishDialog(props: { analysisId: string; unjudged: number; onClose: () => void }): ReactNode {
  const { analysisId, unjudged, onClose } = props;
  const t = useAnalysisTexts();
  const command = useCommand(documents.closeAnalysisDocument);
  return (
    <ActionDialog
      title={t('finish')}
      onClose={onClose}
      options={{
        draft: `finish-${analysisId}`,
        initial: { summary: '' },
        send: ({ summary }) => command.mutateAsync({ analysisId, summary: given(summary) }),
      }}
    >
      {(form) => (
        <>
          {unjudged > 0 ? <p>{t('finishHelp', { n: unjudged })}</p> : null}
          <FormArea form={form} name="summary" label={t('summary')} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function WithdrawDialog({ analysisId, onClose }: { analysisId: string; onClose: () => void }): ReactNode {
  const t = useAnalysisTexts();
  const command = useCommand(documents.withdrawAnalysisDocument);
  return (
    <ReasonDialog
      title={t('withdraw')}
      draft={`withdraw-${analysisId}`}
      label={t('whyWrong')}
      help={t('withdrawHelp')}
      missing={t('needReason')}
      send={(reason) => command.mutateAsync({ analysisId, reason })}
      onClose={onClose}
    />
  );
}
