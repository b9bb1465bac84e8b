// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { SecurityMeasureQuery } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { isId, Missing } from '../../app/missing.js';
import { ask } from '../../app/request.js';
import { today, useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Facts } from '../../ui/facts.js';
import { PageHeader } from '../../ui/page-header.js';
import { useEventWords } from '../organisation/history.js';
import { type HistoryEntry, WithdrawableHistory } from '../organisation/withdrawable-history.js';
import { usePersons, useUnits } from '../organisation/names.js';
import {
  AllocateDialog,
  DecideDialog,
  EvaluateDialog,
  IntroduceDialog,
  StopDialog,
  WithdrawDialog,
} from './actions.js';
import { measureDocument } from './documents.js';
import './measures.css';
import { Evidence, MeasureLinks, WhereIntroduced } from './measure-parts.js';
import { useMeasureTexts } from './texts.js';
import { useMeasureWords } from './words.js';

type Measure = NonNullable<SecurityMeasureQuery['securityMeasure']>;
type Event = SecurityMeasureQuery['events'][number];
type Action = 'decide' | 'allocate' | 'introduce' | 'evaluate' | 'stop';
type Open = Action | HistoryEntry | undefined;

export function Page(): ReactNode {
  const { measureId } = useParams({ strict: false }) as { measureId: string };
  return isId(measureId) ? <Asked measureId={measureId} /> : <UnknownMeasure />;
}

function UnknownMeasure(): ReactNode {
  const t = useMeasureTexts();
  return <Missing title={t('unknown')} help={t('unknownHelp')} to="/arbete/atgarder" list={t('measures')} />;
}

function Asked({ measureId }: { measureId: string }): ReactNode {
  const { args } = useMoment();
  const { data } = useSuspenseQuery({
    queryKey: ['security-measure', measureId, args],
    queryFn: () => ask(measureDocument, { id: measureId, ...args, minPosition: latestPosition() }),
  });
  if (!data.securityMeasure) return <UnknownMeasure />;
  return <MeasurePage measure={data.securityMeasure} events={data.events} />;
}

/** The last event that may be withdrawn: not the proposal, and not one that already is void. */
function latestOf(events: readonly Event[]): Event | undefined {
  const gone = new Set(
    events.flatMap(({ data }) => (data as { withdrawnEventIds?: string[] }).withdrawnEventIds ?? []),
  );
  return events
    .slice(1)
    .filter(({ eventId, type }) => type !== 'SecurityMeasureEntriesWithdrawn' && !gone.has(eventId))
    .at(-1);
}

function MeasurePage({ measure, events }: { measure: Measure; events: readonly Event[] }): ReactNode {
  const t = useMeasureTexts();
  const words = useMeasureWords();
  const says = useEventWords();
  const persons = usePersons();
  const me = useMe();
  const { isNow, per } = useMoment();
  const [open, setOpen] = useState<Open>();
  const mayWrite = isNow && hasRole(me, 'ciso', 'leadership', 'riskOwner');
  const latest = latestOf(events);
  const withdraw = latest && {
    ...{ eventId: latest.eventId, what: says(latest.type), day: latest.occurredAt.slice(0, 10) },
  };
  return (
    <article className="object">
      <PageHeader
        over={<Link to="/arbete/atgarder">{t('measures')}</Link>}
        title={measure.title}
        status={
          <>
            <Chip tone={words.tone(measure.status)}>{words.status(measure.status)}</Chip>
            {isLate(measure, per ?? today()) ? <Chip tone="bad">{t('late')}</Chip> : null}
            <span>
              {t('responsible')}: {persons.name(measure.responsibleId)}
            </span>
          </>
        }
        actions={mayWrite ? <Actions {...{ measure, withdraw }} onOpen={setOpen} /> : null}
      />
      {isNow && !mayWrite ? <p className="aside no-print">{t('noRight')}</p> : null}
      <Steps measure={measure} />
      <MeasureFacts measure={measure} />
      <WhereIntroduced measure={measure} />
      <MeasureLinks measure={measure} />
      <Evidence measure={measure} events={events} />
      <section>
        <h2>{t('history')}</h2>
        <WithdrawableHistory stream={measure.measureId} says={reasonOf} onWithdraw={mayWrite ? setOpen : undefined} />
      </section>
      <Opened open={open} measure={measure} onClose={() => setOpen(undefined)} />
    </article>
  );
}

function Opened({ open, ...props }: { open: Open; measure: Measure; onClose: () => void }): ReactNode {
  if (typeof open === 'object') return <WithdrawDialog {...props} {...open} />;
  switch (open) {
    case 'decide':
      return <DecideDialog {...props} />;
    case 'allocate':
      return <AllocateDialog {...props} />;
    case 'introduce':
      return <IntroduceDialog {...props} />;
    case 'evaluate':
      return <EvaluateDialog {...props} />;
    case 'stop':
      return <StopDialog {...props} />;
    default:
      return null;
  }
}

/** What an event about a measure gives as its reason. */
const reasonOf = ({ data }: { data: unknown }): string => {
  const { reason, note } = data as { reason?: string; note?: string };
  return reason ?? note ?? '';
};

const isLate = ({ introduce, dueOn, status }: Measure, on: string): boolean =>
  Boolean(introduce && dueOn && !['introduced', 'stopped'].includes(status)) && dueOn! < on;

/** The step that comes next is the primary one. */
function nextOf({ status, introduce, evaluatedOn }: Measure): Action | undefined {
  if (status === 'stopped') return undefined;
  if (!introduce) return 'decide';
  if (status === 'decided') return 'allocate';
  if (status !== 'introduced') return 'introduce';
  return evaluatedOn ? undefined : 'evaluate';
}

function Actions(props: { measure: Measure; withdraw?: HistoryEntry; onOpen: (what: Open) => void }): ReactNode {
  const { measure, withdraw, onOpen } = props;
  const t = useMeasureTexts();
  const next = nextOf(measure);
  const going = measure.status !== 'stopped' && measure.introduce === true;
  const possible: [Action, boolean][] = [
    ['decide', measure.status !== 'stopped'],
    ['allocate', going],
    ['introduce', going && measure.status !== 'introduced'],
    ['evaluate', measure.status !== 'stopped' && measure.introducedUnitIds.length > 0],
  ];
  const others = possible.filter(([action, can]) => can && action !== next);
  return (
    <>
      {next ? (
        <Button kind="primary" onPress={() => onOpen(next)}>
          {t(next)}
        </Button>
      ) : null}
      {others.map(([action]) => (
        <Button key={action} onPress={() => onOpen(action)}>
          {t(action === 'decide' ? 'decideAnew' : action)}
        </Button>
      ))}
      {withdraw ? (
        <Button kind="quiet" onPress={() => onOpen(withdraw)}>
          {t('withdraw')}
        </Button>
      ) : null}
      {measure.status === 'stopped' ? null : (
        <Button kind="quiet" onPress={() => onOpen('stop')}>
          {t('stop')}
        </Button>
      )}
    </>
  );
}

function Steps({ measure }: { measure: Measure }): ReactNode {
  const t = useMeasureTexts();
  const { decidedOn, introduce, hours, budget, responsibleId, dueOn, status, introducedOn, evaluatedOn } = measure;
  const resourced = [hours, budget, responsibleId, dueOn].some((value) => value !== null && value !== undefined);
  const everywhere = measure.introducedUnitIds.length >= measure.unitIds.length;
  const steps: [string, 'done' | 'partly' | 'notYet', string | null | undefined][] = [
    [t('stepDecided'), introduce ? 'done' : 'notYet', decidedOn],
    [t('stepResourced'), resourced ? 'done' : 'notYet', dueOn ? `${t('dueOn')} ${dueOn}` : undefined],
    [
      t('stepIntroduced'),
      introducedOn ? (everywhere ? 'done' : 'partly') : 'notYet',
      introducedOn ?? (status === 'stopped' ? measure.stoppedOn : undefined),
    ],
    [t('stepEvaluated'), evaluatedOn ? 'done' : 'notYet', evaluatedOn],
  ];
  return (
    <section>
      <h2>{t('steps')}</h2>
      <ol className="steps">
        {steps.map(([name, how, when]) => (
          <li key={name} className={how}>
            <strong>{name}</strong>
            <span>
              {how === 'done' ? '● ' : how === 'partly' ? '◐ ' : '○ '}
              {t(how)}
            </span>
            {when ? <small>{when}</small> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function MeasureFacts({ measure }: { measure: Measure }): ReactNode {
  const t = useMeasureTexts();
  const units = useUnits();
  const { unitIds, modelMeasureId, hours, budget, dueOn } = measure;
  return (
    <section>
      <h2>{t('facts')}</h2>
      <Facts
        items={[
          [t('units'), unitIds.map(units.name).join(', ')],
          [t('modelMeasure'), modelMeasureId],
          [t('dueOn'), dueOn],
          [t('hours'), hours],
          [t('budget'), budget?.toLocaleString('sv-SE')],
        ]}
      />
    </section>
  );
}
