// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { latestPosition, useCommand } from '../../app/command.js';
import { isId, Missing } from '../../app/missing.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Facts } from '../../ui/facts.js';
import { PageHeader } from '../../ui/page-header.js';
import { WithdrawableHistory } from '../organisation/withdrawable-history.js';
import { usePersons, useUnits } from '../organisation/names.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import { usePracticeTexts } from '../practice/texts.js';
import { RESULT_TONES, ruleInWords } from './choices.js';
import { FindDialog, PerformDialog } from './dialogs.js';
import * as documents from './documents.js';
import { findingColumns } from './findings.js';
import './followup.css';
import { ReplanDialog } from './plan-dialog.js';
import { useFollowUpRights } from './rights.js';
import { type FollowUpText, useFollowUpTexts } from './texts.js';

type Open = 'perform' | 'find' | 'replan' | 'stop' | { eventId: string; title: string } | undefined;

export function Page(): ReactNode {
  const { followUpId } = useParams({ strict: false }) as { followUpId: string };
  return isId(followUpId) ? <Asked followUpId={followUpId} /> : <Unknown />;
}

function Unknown(): ReactNode {
  const t = useFollowUpTexts();
  return <Missing title={t('unknown')} help={t('unknownHelp')} to="/uppfoljning/uppfoljningar" list={t('followUps')} />;
}

const FINDINGS = { first: 100, sort: 'dueOn', descending: false };

function Asked({ followUpId }: { followUpId: string }): ReactNode {
  const { args } = useMoment();
  const { followUp, performedFollowUps } = useSuspenseQuery({
    queryKey: ['follow-up', followUpId, args],
    queryFn: () => ask(documents.followUpPageDocument, { id: followUpId, ...args, minPosition: latestPosition() }),
  }).data;
  const { findings } = useSuspenseQuery({
    queryKey: ['findings', 'of', followUpId, args],
    queryFn: () => ask(documents.findingsDocument, { ...FINDINGS, followUpId, ...args, minPosition: latestPosition() }),
  }).data;
  if (!followUp) return <Unknown />;
  return <FollowUpPage followUp={followUp} performed={performedFollowUps.nodes} findings={findings.nodes} />;
}

interface Props {
  followUp: documents.FollowUp;
  performed: readonly documents.Performed[];
  findings: readonly documents.FindingRow[];
}

function FollowUpPage({ followUp, performed, findings }: Props): ReactNode {
  const t = useFollowUpTexts();
  const rights = useFollowUpRights();
  const persons = usePersons();
  const units = useUnits();
  const [open, setOpen] = useState<Open>();
  const { followUpId, title, status } = followUp;
  const standing = status !== 'stopped';
  const voidOne = ({ eventId, performedOn: day }: documents.Performed): void =>
    setOpen({ eventId, title: t('withdrawOf', { day }) });
  const unitNames = (ids: readonly string[]): string => ids.map(units.name).join(', ');
  return (
    <article className="object">
      <PageHeader
        over={<Link to="/uppfoljning/uppfoljningar">{t('followUps')}</Link>}
        title={title}
        status={<Chip tone={status === 'stopped' ? 'neutral' : 'info'}>{t(status)}</Chip>}
        actions={
          rights.write ? (
            <>
              {status === 'planned' ? (
                <Button kind="primary" onPress={() => setOpen('perform')}>
                  {t('perform')}
                </Button>
              ) : null}
              <Button onPress={() => setOpen('find')}>{t('find')}</Button>
              {standing ? <Button onPress={() => setOpen('replan')}>{t('replan')}</Button> : null}
              {standing ? <Button onPress={() => setOpen('stop')}>{t('stop')}</Button> : null}
            </>
          ) : null
        }
      />
      <Plan followUp={followUp} unitNames={unitNames} />
      <section className="follow-up-part" aria-labelledby="performed">
        <h2 id="performed">{t('performedTimes')}</h2>
        {performed.length === 0 ? (
          <p>{t('notYet')}</p>
        ) : (
          <DataTable
            caption={t('performedTimes')}
            columns={performedColumns(t, persons.name, unitNames, rights.lead ? voidOne : undefined)}
            rows={performed}
            rowKey={({ eventId }) => eventId}
          />
        )}
      </section>
      <section className="follow-up-part" aria-labelledby="findings">
        <h2 id="findings">{t('findings')}</h2>
        {findings.length === 0 ? (
          <p>{t('noFindings')}</p>
        ) : (
          <DataTable
            caption={t('findings')}
            columns={findingColumns(t, persons.name)}
            rows={findings}
            rowKey={({ findingId }) => findingId}
          />
        )}
      </section>
      <section className="follow-up-part" aria-labelledby="history">
        <h2 id="history">{t('history')}</h2>
        <WithdrawableHistory
          stream={followUpId}
          onWithdraw={
            rights.lead
              ? ({ eventId, what, day }) => setOpen({ eventId, title: `${t('withdraw')}: ${what}, ${day}` })
              : undefined
          }
        />
      </section>
      <Opened open={open} followUp={followUp} onClose={() => setOpen(undefined)} />
    </article>
  );
}

function Plan(props: { followUp: documents.FollowUp; unitNames: (ids: readonly string[]) => string }): ReactNode {
  const { followUp, unitNames } = props;
  const t = useFollowUpTexts();
  const ways = usePracticeTexts();
  const persons = usePersons();
  const units = useUnits();
  const { targetKind, wayOfWorking, targetId, targetName } = followUp;
  const unit = targetKind === 'unit' && targetId ? units.name(targetId) : undefined;
  const what = wayOfWorking ? ways(wayOfWorking) : (unit ?? targetName);
  return (
    <Facts
      items={[
        [t('concerns'), `${t(targetKind)}${what ? `: ${what}` : ''}`],
        [t('units'), unitNames(followUp.unitIds)],
        [t('dueOn'), followUp.dueOn],
        [t('recurs'), ruleInWords(followUp.rule, t)],
        [t('responsible'), persons.name(followUp.responsibleId)],
        [t('lastOn'), followUp.lastPerformedOn],
        [t('times'), String(followUp.times)],
      ]}
    />
  );
}

function Opened(props: { open: Open; followUp: documents.FollowUp; onClose: () => void }): ReactNode {
  const { open, followUp, onClose } = props;
  const t = useFollowUpTexts();
  const stop = useCommand(documents.stopDocument);
  const withdraw = useCommand(documents.withdrawDocument);
  const { followUpId } = followUp;
  if (open === undefined) return null;
  if (open === 'perform') return <PerformDialog followUp={followUp} onClose={onClose} />;
  if (open === 'find') return <FindDialog followUp={followUp} onClose={onClose} />;
  if (open === 'replan') return <ReplanDialog followUp={followUp} onClose={onClose} />;
  if (open === 'stop') {
    const send = (reason: string) => stop.mutateAsync({ followUpId, reason });
    return (
      <ReasonDialog
        label={t('reason')}
        missing={t('needReason')}
        title={t('stop')}
        draft={`stop-${followUpId}`}
        send={send}
        onClose={onClose}
      />
    );
  }
  const { eventId, title } = open;
  const send = (reason: string) => withdraw.mutateAsync({ followUpId, eventIds: [eventId], reason });
  return (
    <ReasonDialog
      label={t('reason')}
      missing={t('needReason')}
      title={title}
      draft={`void-${eventId}`}
      send={send}
      onClose={onClose}
    />
  );
}

const performedColumns = (
  t: FollowUpText,
  person: (id: string) => string,
  unitNames: (ids: readonly string[]) => string,
  onWithdraw: ((performed: documents.Performed) => void) | undefined,
): Column<documents.Performed>[] => [
  {
    id: 'when',
    header: t('performedOn'),
    names: true,
    cell: ({ performedOn }) => <span className="nowrap">{performedOn}</span>,
  },
  { id: 'who', header: t('performedBy'), cell: ({ performedById }) => person(performedById) },
  { id: 'showed', header: t('result'), cell: ({ result }) => <Chip tone={RESULT_TONES[result]}>{t(result)}</Chip> },
  { id: 'seen', header: t('summary'), wideOnly: true, cell: ({ summary }) => summary },
  { id: 'units', header: t('units'), wideOnly: true, cell: ({ unitIds }) => unitNames(unitIds) },
  ...(onWithdraw
    ? [
        {
          id: 'actions',
          header: t('actions'),
          cell: (performed: documents.Performed) => (
            <Button
              kind="quiet"
              aria-label={t('withdrawOf', { day: performed.performedOn })}
              onPress={() => onWithdraw(performed)}
            >
              {t('withdraw')}
            </Button>
          ),
        },
      ]
    : []),
];
