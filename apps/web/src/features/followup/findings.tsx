// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { today } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { Column } from '../../ui/data-table.js';
import '../settings/settings.css';
import { FINDING_TONES } from './choices.js';
import type { FindingRow } from './documents.js';
import { AnswerDialog, CloseDialog, VerifyDialog } from './finding-dialogs.js';
import { useFollowUpRights } from './rights.js';
import { type FollowUpText, useFollowUpTexts } from './texts.js';

export const findingColumns = (t: FollowUpText, person: (id: string) => string): Column<FindingRow>[] => [
  { id: 'title', header: t('finding'), sort: 'title', names: true, cell: ({ title }) => title },
  { id: 'severity', header: t('severity'), cell: ({ severity }) => t(severity) },
  {
    id: 'status',
    header: t('status'),
    cell: ({ status, dueOn }) => (
      <>
        <Chip tone={FINDING_TONES[status]}>{t(status)}</Chip>{' '}
        {(status === 'open' || status === 'answered') && dueOn < today() ? (
          <Chip tone="bad">{t('overdue')}</Chip>
        ) : null}
      </>
    ),
  },
  { id: 'owner', header: t('owner'), wideOnly: true, cell: ({ ownerId }) => person(ownerId) },
  {
    id: 'due',
    header: t('dueOn'),
    sort: 'dueOn',
    cell: ({ dueOn }) => <span className="nowrap">{dueOn}</span>,
  },
  { id: 'actions', header: t('actions'), cell: (finding) => <FindingActions finding={finding} /> },
];

/** What can be done with a finding now; also where the measure is that came out of it. */
function FindingActions({ finding }: { finding: FindingRow }): ReactNode {
  const t = useFollowUpTexts();
  const rights = useFollowUpRights();
  const [open, setOpen] = useState<'answer' | 'verify' | 'close'>();
  const { title, status, measureId, followUpId } = finding;
  const dialog = { finding, onClose: () => setOpen(undefined) };
  const standing = status !== 'closed';
  const act = (what: 'answer' | 'verify' | 'close', may: boolean): ReactNode =>
    may ? (
      <Button kind="quiet" aria-label={t(`${what}Of`, { title })} onPress={() => setOpen(what)}>
        {t(what)}
      </Button>
    ) : null;
  return (
    <span className="row-actions">
      {act('answer', rights.answer && (status === 'open' || status === 'answered'))}
      {act('verify', rights.verify && status === 'answered')}
      {act('close', rights.verify && standing)}
      {measureId ? (
        <Link to="/arbete/atgarder/$measureId" params={{ measureId }}>
          {t('proposed')}
        </Link>
      ) : null}
      {followUpId ? (
        <Link to="/uppfoljning/uppfoljningar/$followUpId" params={{ followUpId }}>
          {t('title')}
        </Link>
      ) : null}
      {open === 'answer' ? <AnswerDialog {...dialog} /> : null}
      {open === 'verify' ? <VerifyDialog {...dialog} /> : null}
      {open === 'close' ? <CloseDialog {...dialog} /> : null}
    </span>
  );
}
