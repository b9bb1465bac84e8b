// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { ProcurementQuery } from '#libs/api-client';
import { latestPosition, useCommand } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { isId, Missing } from '../../app/missing.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Chip } from '../../ui/chip.js';
import { PageHeader } from '../../ui/page-header.js';
import { History, useEventWords } from '../organisation/history.js';
import { usePersons } from '../organisation/names.js';
import { Answers } from './answers.js';
import { ClassWhy } from './class-why.js';
import { generateDocument, procurementDocument } from './documents.js';
import { type Action, Dialogs, type Opened } from './dialogs.js';
import { type MadeLink, NewLink } from './link-dialogs.js';
import { AnnexLinks, NineSteps, ProcurementFacts, Review } from './page-parts.js';
import { Actions } from './page-actions.js';
import './procurement.css';
import { RequirementList } from './requirement-list.js';
import { useProcurementTexts } from './texts.js';
import { isOver, type Procurement, toneOf } from './words.js';

type Event = ProcurementQuery['events'][number];

export function Page(): ReactNode {
  const { procurementId } = useParams({ strict: false }) as { procurementId: string };
  return isId(procurementId) ? <Asked procurementId={procurementId} /> : <UnknownProcurement />;
}

function UnknownProcurement(): ReactNode {
  const t = useProcurementTexts();
  return <Missing title={t('unknown')} help={t('unknownHelp')} to="/arbete/upphandlingar" list={t('procurements')} />;
}

function Asked({ procurementId }: { procurementId: string }): ReactNode {
  const { args } = useMoment();
  const { data } = useSuspenseQuery({
    queryKey: ['procurement', procurementId, args],
    queryFn: () => ask(procurementDocument, { id: procurementId, ...args, minPosition: latestPosition() }),
  });
  if (!data.procurement) return <UnknownProcurement />;
  return <ProcurementPage procurement={data.procurement} events={data.events} />;
}

/** The last event that may be withdrawn: not the first, and not one that already is void. */
function latestOf(events: readonly Event[]): Event | undefined {
  const gone = new Set(
    events.flatMap(({ data }) => (data as { withdrawnEventIds?: string[] }).withdrawnEventIds ?? []),
  );
  return events
    .slice(1)
    .filter(({ eventId, type }) => type !== 'ProcurementEntriesWithdrawn' && !gone.has(eventId))
    .at(-1);
}

function ProcurementPage({ procurement, events }: { procurement: Procurement; events: readonly Event[] }): ReactNode {
  const t = useProcurementTexts();
  const says = useEventWords();
  const persons = usePersons();
  const me = useMe();
  const { isNow } = useMoment();
  const [open, setOpen] = useState<Opened>();
  const [made, setMade] = useState<MadeLink>();
  const generate = useCommand(generateDocument);
  const { procurementId, status, attachedOn, contract } = procurement;
  const mayWrite = isNow && hasRole(me, 'procurementOfficer', 'ciso', 'riskOwner');
  const editable = mayWrite && !attachedOn && !contract && !isOver(procurement);
  const latest = latestOf(events);
  const onAction = (action: Action): void => {
    if (action === 'generate') generate.mutate({ procurementId });
    else setOpen({ action });
  };
  const withdrawable = latest && {
    ...{ eventId: latest.eventId, what: says(latest.type), day: latest.occurredAt.slice(0, 10) },
  };
  const answerable = mayWrite && attachedOn && !contract;
  return (
    <article className="object">
      <PageHeader
        over={<Link to="/arbete/upphandlingar">{t('procurements')}</Link>}
        title={procurement.name}
        status={
          <>
            <Chip tone={toneOf(status)}>{t(status)}</Chip>
            <span>
              {t('responsible')}: {persons.name(procurement.responsibleId)}
            </span>
          </>
        }
        actions={mayWrite ? <Actions {...{ procurement, onAction }} mayWithdraw={Boolean(latest)} /> : null}
      />
      {isNow && !mayWrite ? <p className="aside no-print">{t('noRight')}</p> : null}
      <NewLink made={made} />
      <NineSteps procurement={procurement} />
      <ProcurementFacts procurement={procurement} />
      <ClassWhy procurement={procurement} />
      <Review procurement={procurement} />
      <AnnexLinks procurement={procurement} />
      {attachedOn ? (
        <Answers
          procurement={procurement}
          onPick={answerable ? (action, tender) => setOpen({ action, tender }) : undefined}
        />
      ) : null}
      <RequirementList
        procurement={procurement}
        onPick={editable ? (action, requirement) => setOpen({ action, requirement }) : undefined}
      />
      <section>
        <h2>{t('history')}</h2>
        <History stream={procurementId} says={reasonOf} />
      </section>
      {open ? (
        <Dialogs {...{ procurement, open, withdrawable }} onClose={() => setOpen(undefined)} onLink={setMade} />
      ) : null}
    </article>
  );
}

/** What an event gives as its reason. */
const reasonOf = ({ data }: { data: unknown }): string => {
  const { reason, note } = data as { reason?: string; note?: string };
  return reason ?? note ?? '';
};
