// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { FormText } from '../../ui/form.js';
import { tell } from '../../ui/tell.js';
import { ActionDialog } from '../organisation/action-dialog.js';
import * as documents from './documents.js';
import type { DialogProps } from './start-dialogs.js';
import { useProcurementTexts } from './texts.js';
import type { Procurement } from './words.js';

type Tender = Procurement['tenders'][number];

export interface MadeLink {
  supplier: string;
  /** Null where it was made before and can be shown no more. */
  link: string | null;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A link for a supplier, or a new one for one that has a tender already. */
export function InviteDialog(props: DialogProps & { tender?: Tender; onLink: (made: MadeLink) => void }): ReactNode {
  const { procurement, tender, onClose, onLink } = props;
  const t = useProcurementTexts();
  const command = useCommand(documents.inviteDocument);
  const { procurementId, answersBy } = procurement;
  return (
    <ActionDialog
      title={tender ? t('inviteAnewOf', { what: tender.supplier }) : t('invite')}
      onClose={onClose}
      options={{
        draft: `invite-${procurementId}-${tender?.tenderId ?? 'new'}`,
        initial: { supplier: tender?.supplier ?? '', linkUntil: answersBy ?? inDays(30) },
        check: ({ supplier, linkUntil }) => ({
          ...(supplier.trim() ? {} : { supplier: t('needText') }),
          ...(linkUntil ? {} : { linkUntil: t('needDay') }),
        }),
        places: {
          'procurement.supplier-exists': 'supplier',
          'procurement.day-passed': 'linkUntil',
          'procurement.link-too-long': 'linkUntil',
        },
        send: async ({ supplier, linkUntil }) => {
          const whom = { tenderId: tender?.tenderId, supplier: supplier.trim() };
          const result = await command.mutateAsync({ procurementId, ...whom, linkUntil });
          onLink({ supplier: whom.supplier, link: result.link ?? null });
          return result;
        },
      }}
    >
      {(form) => (
        <>
          <p>{t(tender ? 'inviteAnewHelp' : 'inviteHelp')}</p>
          {tender ? null : <FormText form={form} name="supplier" label={t('supplier')} maxLength={200} />}
          <FormText form={form} name="linkUntil" label={t('linkUntil')} type="date" />
        </>
      )}
    </ActionDialog>
  );
}

export function RevokeDialog({ procurement, tender, onClose }: DialogProps & { tender: Tender }): ReactNode {
  const t = useProcurementTexts();
  const command = useCommand(documents.revokeDocument);
  const { tenderId, supplier } = tender;
  const { procurementId } = procurement;
  return (
    <ActionDialog
      title={t('revokeOf', { what: supplier })}
      onClose={onClose}
      options={{
        draft: `revoke-${tenderId}`,
        initial: {},
        send: () => command.mutateAsync({ procurementId, tenderId }),
      }}
    >
      {() => <p>{t('revokeHelp')}</p>}
    </ActionDialog>
  );
}

/** A link that was made just now: it can be read this once. */
export function NewLink({ made }: { made: MadeLink | undefined }): ReactNode {
  const t = useProcurementTexts();
  if (!made) return null;
  const { supplier, link } = made;
  if (!link) return <p role="status">{t('linkGone')}</p>;
  const copy = (): void => {
    if (!navigator.clipboard) return tell(t('copyByHand'));
    void navigator.clipboard.writeText(link).then(
      () => tell(t('copied')),
      () => tell(t('copyByHand')),
    );
  };
  return (
    <section className="notice no-print" aria-label={t('link')}>
      <p role="status">{t('linkMade', { what: supplier })}</p>
      <TextField label={t('link')} value={link} readOnly onFocus={(event) => event.target.select()} />
      <div>
        <Button onPress={copy}>{t('copy')}</Button>
      </div>
    </section>
  );
}
