// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { SupplierOutcome, TenderAnswerKind } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChoice, FormSelect, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import * as documents from './documents.js';
import type { DialogProps } from './start-dialogs.js';
import { useProcurementTexts } from './texts.js';
import { asked, type Procurement } from './words.js';

export function AttachDialog({ procurement: { procurementId }, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const command = useCommand(documents.attachDocument);
  return (
    <ActionDialog
      title={t('attach')}
      onClose={onClose}
      options={{
        draft: `attach-${procurementId}`,
        initial: { answersBy: '' },
        places: { 'procurement.day-passed': 'answersBy' },
        send: ({ answersBy }) => command.mutateAsync({ procurementId, answersBy: given(answersBy) }),
      }}
    >
      {(form) => (
        <>
          <p>{t('attachHelp')}</p>
          <FormText form={form} name="answersBy" label={t('answersBy')} type="date" optional />
        </>
      )}
    </ActionDialog>
  );
}

export function ReceiveDialog({ procurement: { procurementId }, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const command = useCommand(documents.receiveDocument);
  return (
    <ActionDialog
      title={t('receive')}
      onClose={onClose}
      options={{
        draft: `receive-${procurementId}`,
        initial: { supplier: '' },
        check: ({ supplier }) => (supplier.trim() ? {} : { supplier: t('needText') }),
        places: { 'procurement.supplier-exists': 'supplier' },
        send: ({ supplier }) => command.mutateAsync({ procurementId, supplier: supplier.trim() }),
      }}
    >
      {(form) => <FormText form={form} name="supplier" label={t('supplier')} maxLength={200} />}
    </ActionDialog>
  );
}

/** Field names hold no dots. */
const field = (requirementId: string): string => `r-${requirementId.replace('.', '_')}`;

/** The answers of one tender, a choice per requirement. */
export function AnswerDialog(props: DialogProps & { tender: Procurement['tenders'][number] }): ReactNode {
  const { procurement, tender, onClose } = props;
  const t = useProcurementTexts();
  const command = useCommand(documents.answerDocument);
  const { procurementId } = procurement;
  const requirements = asked(procurement);
  const known = new Map(tender.answers.map(({ requirementId, answer }) => [requirementId, answer as string]));
  const notes = new Map(tender.answers.map(({ requirementId, note }) => [requirementId, note]));
  return (
    <ActionDialog<Record<string, string>>
      title={t('answerOf', { what: tender.supplier })}
      onClose={onClose}
      options={{
        draft: `answers-${tender.tenderId}`,
        initial: Object.fromEntries(requirements.map(({ requirementId: id }) => [field(id), known.get(id) ?? ''])),
        send: (values) => {
          const answers = requirements.flatMap(({ requirementId }) => {
            const answer = values[field(requirementId)];
            const note = notes.get(requirementId) ?? undefined;
            return answer ? [{ requirementId, answer: answer as TenderAnswerKind, note }] : [];
          });
          return command.mutateAsync({ procurementId, tenderId: tender.tenderId, answers });
        },
      }}
    >
      {(form) =>
        requirements.map(({ requirementId, text }) => (
          <FormChoice
            key={requirementId}
            form={form}
            name={field(requirementId)}
            label={`${requirementId} ${text}`}
            options={[
              ['yes', t('yes')],
              ['partly', t('partly')],
              ['no', t('noAnswer')],
            ]}
            row
          />
        ))
      }
    </ActionDialog>
  );
}

export function SignDialog({ procurement: { procurementId, tenders }, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const command = useCommand(documents.signDocument);
  return (
    <ActionDialog
      title={t('sign')}
      onClose={onClose}
      options={{
        draft: `sign-${procurementId}`,
        initial: { tenderId: '', supplier: '', validUntil: '', followUpOn: '' },
        check: ({ tenderId, supplier }) => (tenderId || supplier.trim() ? {} : { supplier: t('needText') }),
        places: { 'procurement.day-passed': 'validUntil' },
        send: ({ tenderId, supplier, validUntil, followUpOn }) => {
          const chosen = tenders.find((tender) => tender.tenderId === tenderId);
          const terms = { validUntil: given(validUntil), followUpOn: given(followUpOn) };
          const whom = { tenderId: chosen?.tenderId, supplier: chosen?.supplier ?? supplier.trim() };
          return command.mutateAsync({ procurementId, ...whom, ...terms });
        },
      }}
    >
      {(form) => (
        <>
          {tenders.length > 0 ? (
            <FormSelect
              form={form}
              name="tenderId"
              label={t('whichSupplier')}
              options={tenders.map(({ tenderId, supplier }) => [tenderId, supplier])}
            />
          ) : (
            <FormText form={form} name="supplier" label={t('supplier')} maxLength={200} />
          )}
          <FormText form={form} name="validUntil" label={t('validUntil')} type="date" optional />
          <FormText form={form} name="followUpOn" label={t('followUpOn')} type="date" optional />
        </>
      )}
    </ActionDialog>
  );
}

export function FollowUpDialog({ procurement, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const command = useCommand(documents.followUpDocument);
  const { procurementId } = procurement;
  const agreed = procurement.requirements.filter((one) => one.agreed);
  return (
    <ActionDialog<Record<string, string>>
      title={t('followUp')}
      onClose={onClose}
      options={{
        draft: `follow-up-${procurementId}`,
        initial: Object.fromEntries(agreed.map(({ requirementId: id }) => [field(id), ''])),
        send: (values) => {
          const outcomes = agreed.flatMap(({ requirementId }) => {
            const met = values[field(requirementId)];
            return met ? [{ requirementId, met: met as SupplierOutcome }] : [];
          });
          return command.mutateAsync({ procurementId, outcomes });
        },
      }}
    >
      {(form) =>
        agreed.map(({ requirementId, text }) => (
          <FormChoice
            key={requirementId}
            form={form}
            name={field(requirementId)}
            label={`${requirementId} ${text}`}
            options={[
              ['met', t('met')],
              ['partly', t('partlyMet')],
              ['notMet', t('notMet')],
            ]}
            row
          />
        ))
      }
    </ActionDialog>
  );
}

export function EvaluateDialog({ procurement: { procurementId }, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const command = useCommand(documents.evaluateDocument);
  const yesNo: [string, string][] = [
    ['yes', t('yes')],
    ['no', t('noAnswer')],
  ];
  return (
    <ActionDialog
      title={t('evaluate')}
      onClose={onClose}
      options={{
        draft: `evaluate-${procurementId}`,
        initial: { fit: '', sufficient: '', note: '' },
        check: ({ fit, sufficient }) => ({
          ...(fit ? {} : { fit: t('needChoice') }),
          ...(sufficient ? {} : { sufficient: t('needChoice') }),
        }),
        send: ({ fit, sufficient, note }) => {
          const judged = { fit: fit === 'yes', sufficient: sufficient === 'yes', note: given(note) };
          return command.mutateAsync({ procurementId, ...judged });
        },
      }}
    >
      {(form) => (
        <>
          <FormChoice form={form} name="fit" label={t('fit')} options={yesNo} row />
          <FormChoice form={form} name="sufficient" label={t('sufficient')} options={yesNo} row />
          <FormArea form={form} name="note" label={t('note')} optional />
        </>
      )}
    </ActionDialog>
  );
}
