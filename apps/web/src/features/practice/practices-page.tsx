// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { hasRole, useMe } from '../../app/me.js';
import { today, useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { maturityQuery, modelQuery } from '../maturity/documents.js';
import { type About, EndDialog, RecordDialog } from './dialogs.js';
import { type Entry, type Looked, practicesQuery } from './documents.js';
import '../settings/settings.css';
import './practice.css';
import { type PracticeText, usePracticeTexts } from './texts.js';
import { ATTRIBUTES, partsOf, stateOf, type Way, WAYS } from './ways.js';

type Open = { do: 'record' | 'end' | 'withdraw'; about: About } | undefined;

const TONES: Record<ReturnType<typeof stateOf>, Tone> = {
  ...{ inPlace: 'good', expired: 'warn', ended: 'neutral', missing: 'neutral' },
};

/** One line of a way of working. */
interface Line extends About {
  /** Which box of the model it carries. */
  box: string;
  looked?: Looked;
  followUp?: true;
}

/** The seven ways of working: what each has in place. */
export function Page(): ReactNode {
  const t = usePracticeTexts();
  const { args, per } = useMoment();
  const { data } = useSuspenseQuery(practicesQuery(args));
  const { data: maturity } = useSuspenseQuery(maturityQuery(args));
  const { data: model } = useSuspenseQuery(modelQuery(maturity.modelId));
  const [open, setOpen] = useState<Open>();
  const texts = new Map(model.questions.flatMap(({ measures }) => measures.map(({ id, text }) => [id, text])));
  const close = (): void => setOpen(undefined);
  return (
    <>
      <PageHeader title={t('practices')} lead={t('lead')} />
      {WAYS.map((way) => (
        <WayOfWorking
          key={way.way}
          way={way}
          day={per ?? today()}
          entries={data.wayOfWorkingEntries.nodes.filter(({ wayOfWorking }) => wayOfWorking === way.way)}
          looked={data.performedFollowUps.nodes.find(({ wayOfWorking }) => wayOfWorking === way.way)}
          texts={texts}
          onOpen={setOpen}
        />
      ))}
      {open?.do === 'record' ? <RecordDialog about={open.about} onClose={close} /> : null}
      {open && open.do !== 'record' ? (
        <EndDialog about={open.about} withdraw={open.do === 'withdraw'} onClose={close} />
      ) : null}
    </>
  );
}

interface Props {
  way: Way;
  day: string;
  entries: readonly Entry[];
  looked: Looked | undefined;
  texts: ReadonlyMap<string, string>;
  onOpen: (open: Open) => void;
}

function WayOfWorking({ way: all, day, entries, looked, texts, onOpen }: Props): ReactNode {
  const t = usePracticeTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const { way, question } = all;
  const may = isNow && hasRole(me, 'ciso', 'leadership');
  const line = (element: string, name: string, box: string): Line => {
    const entry = entries.find((one) => one.element === element);
    return { way, element, name, box, ...(entry && { entry }) };
  };
  const attributes: Line[] = [
    ...ATTRIBUTES.map((attribute, i) => line(attribute, t(attribute), `${question}.${i + 1}`)),
    { ...line('followedUp', t('followedUp'), `${question}.5`), followUp: true, ...(looked && { looked }) },
  ];
  const parts = partsOf(all).map((part) => line(part, `${part} ${texts.get(part) ?? ''}`, part));
  const declared = parts.filter(({ entry }) => stateOf(entry, day) === 'inPlace').length;
  const columns = columnsOf(t, day, may ? onOpen : undefined);
  return (
    <section className="practice" aria-labelledby={`way-${way}`}>
      <h2 id={`way-${way}`}>{t(way)}</h2>
      <DataTable
        caption={t('attributesOf', { way: t(way) })}
        columns={columns}
        rows={attributes}
        rowKey={({ box }) => box}
      />
      {parts.length > 0 ? (
        <details>
          <summary>{t('parts', { n: declared, all: parts.length })}</summary>
          <p>{t('partsHelp')}</p>
          <DataTable
            caption={`${t(way)}: ${t('parts', { n: declared, all: parts.length })}`}
            columns={columns}
            rows={parts}
            rowKey={({ box }) => box}
          />
        </details>
      ) : null}
    </section>
  );
}

const columnsOf = (t: PracticeText, day: string, onOpen: Props['onOpen'] | undefined): Column<Line>[] => [
  { id: 'name', header: t('part'), names: true, cell: ({ name }) => name },
  { id: 'state', header: t('state'), cell: (line) => <State line={line} day={day} /> },
  {
    id: 'where',
    header: t('where'),
    wideOnly: true,
    cell: ({ entry }) => entry?.document ?? entry?.note ?? '',
  },
  {
    id: 'actions',
    header: t('actions'),
    cell: (line) => (
      <span className="row-actions">
        <Link to="/uppfoljning/modellen/$measureId" params={{ measureId: line.box }}>
          {t('why', { id: line.box })}
        </Link>
        {onOpen ? <Actions line={line} day={day} onOpen={onOpen} /> : null}
      </span>
    ),
  },
];

function State({ line, day }: { line: Line; day: string }): ReactNode {
  const t = usePracticeTexts();
  const { entry, looked, followUp } = line;
  if (followUp) {
    return looked ? (
      <>
        <Chip tone="good">{t('followedUp')}</Chip>{' '}
        <Link to="/uppfoljning/uppfoljningar/$followUpId" params={{ followUpId: looked.followUpId }}>
          {t('lastOn', { day: looked.performedOn })}
        </Link>
      </>
    ) : (
      <Chip>{t('missing')}</Chip>
    );
  }
  const state = stateOf(entry, day);
  return (
    <>
      <Chip tone={TONES[state]}>{t(state)}</Chip>{' '}
      {entry && state === 'inPlace' ? <span className="nowrap">{t('until', { day: entry.validUntil })}</span> : null}
    </>
  );
}

function Actions({ line, day, onOpen }: { line: Line; day: string; onOpen: Props['onOpen'] }): ReactNode {
  const t = usePracticeTexts();
  if (line.followUp) return <Link to="/uppfoljning/uppfoljningar">{t('followUp')}</Link>;
  const state = stateOf(line.entry, day);
  const stands = state === 'inPlace' || state === 'expired';
  const named = (key: 'recordFor' | 'confirmFor' | 'endFor' | 'withdrawFor') =>
    t(key, { what: line.name, way: t(line.way) });
  return (
    <>
      <Button
        kind="quiet"
        aria-label={named(stands ? 'confirmFor' : 'recordFor')}
        onPress={() => onOpen({ do: 'record', about: line })}
      >
        {t(stands ? 'confirm' : 'record')}
      </Button>
      {stands ? (
        <>
          <Button kind="quiet" aria-label={named('endFor')} onPress={() => onOpen({ do: 'end', about: line })}>
            {t('end')}
          </Button>
          <Button
            kind="quiet"
            aria-label={named('withdrawFor')}
            onPress={() => onOpen({ do: 'withdraw', about: line })}
          >
            {t('withdraw')}
          </Button>
        </>
      ) : null}
    </>
  );
}
