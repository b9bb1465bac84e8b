// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { movedBy, today } from '../../app/time.js';
import { FormArea, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { useDeedTexts } from './deed-texts.js';
import { approveClassDocument, declineClassDocument, referClassDocument, reviewClassDocument } from './documents.js';

interface Props {
  assetId: string;
  onClose: () => void;
}

const REVIEW_MONTHS = 12;
const MOST_MONTHS = 24;
const period = () => ({
  reviewOn: movedBy(today(), { months: REVIEW_MONTHS }),
  validUntil: movedBy(today(), { months: MOST_MONTHS }),
});
/** Which day a refusal is about. */
const PLACES = { 'classification.review-outside': 'reviewOn', 'classification.validity': 'validUntil' } as const;

export function ApproveDialog({ assetId, onClose }: Props): ReactNode {
  const t = useDeedTexts();
  const command = useCommand(approveClassDocument);
  return (
    <ActionDialog
      title={t('approveTitle')}
      onClose={onClose}
      options={{
        initial: period(),
        places: PLACES,
        send: ({ reviewOn, validUntil }) =>
          command.mutateAsync({ assetId, reviewOn: given(reviewOn), validUntil: given(validUntil) }),
      }}
    >
      {(form) => (
        <>
          <p>{t('approveHelp')}</p>
          <FormText form={form} name="reviewOn" type="date" label={t('reviewOn')} />
          <FormText form={form} name="validUntil" type="date" label={t('validUntil')} />
        </>
      )}
    </ActionDialog>
  );
}

export function DeclineDialog({ assetId, onClose }: Props): ReactNode {
  const t = useDeedTexts();
  const command = useCommand(declineClassDocument);
  return (
    <ActionDialog
      title={t('declineTitle')}
      onClose={onClose}
      options={{
        initial: { reason: '' },
        check: ({ reason }) => (reason.trim() ? {} : { reason: t('needWhy') }),
        send: ({ reason }) => command.mutateAsync({ assetId, reason: reason.trim() }),
      }}
    >
      {(form) => (
        <>
          <p>{t('declineHelp')}</p>
          <FormArea form={form} name="reason" label={t('declineWhy')} />
        </>
      )}
    </ActionDialog>
  );
}

export function ReviewDialog({ assetId, onClose }: Props): ReactNode {
  const t = useDeedTexts();
  const command = useCommand(reviewClassDocument);
  return (
    <ActionDialog
      title={t('review')}
      onClose={onClose}
      options={{
        initial: { note: '', ...period() },
        places: PLACES,
        send: ({ note, reviewOn, validUntil }) =>
          command.mutateAsync({
            ...{ assetId, note: given(note), reviewOn: given(reviewOn), validUntil: given(validUntil) },
          }),
      }}
    >
      {(form) => (
        <>
          <p>{t('reviewHelp')}</p>
          <FormArea form={form} name="note" label={t('reviewNote')} rows={2} optional />
          <FormText form={form} name="reviewOn" type="date" label={t('reviewOn')} />
          <FormText form={form} name="validUntil" type="date" label={t('validUntil')} />
        </>
      )}
    </ActionDialog>
  );
}

export function ReferDialog({ assetId, onClose }: Props): ReactNode {
  const t = useDeedTexts();
  const command = useCommand(referClassDocument);
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
