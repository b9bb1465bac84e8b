// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, Suspense, useState } from 'react';
import { hasRole, useMe } from '../../app/me.js';
import { Loading } from '../../app/states.js';
import { useMoment } from '../../app/time.js';
import { number } from '../../app/texts.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { DataTable } from '../../ui/data-table.js';
import { Facts } from '../../ui/facts.js';
import { FileDrop } from '../../ui/file-drop.js';
import { PageHeader } from '../../ui/page-header.js';
import { History } from '../organisation/history.js';
import { Attest } from './attest.js';
import { Attestations } from './attestations.js';
import { modelQuery, whyQuery } from './documents.js';
import { Holding } from './holding.js';
import { RuleLines, type Why } from './rule-lines.js';
import { useTexts } from './texts.js';
import './why-page.css';

const ATTESTING = ['ciso', 'leadership', 'riskOwner', 'procurementOfficer'] as const;

/** Why a measure counts or does not: its rule in words, when it has held, and the events and persons behind it. */
export function Page(): ReactNode {
  const t = useTexts();
  const { measureId } = useParams({ strict: false }) as { measureId: string };
  const { args, isNow } = useMoment();
  const me = useMe();
  const { data: why } = useSuspenseQuery(whyQuery({ ...args, id: measureId }));
  const { data: model } = useSuspenseQuery(modelQuery(why.modelId));
  const [attesting, setAttesting] = useState(false);
  const [dropped, setDropped] = useState<File>();
  const may = hasRole(me, ...ATTESTING);
  const mayAttest = may && isNow && why.acceptsAttestation;
  const standing = why.kind ?? 'notMet';
  const area = model.areas.find(({ code }) => code === why.area)?.name ?? why.area;
  return (
    <>
      <PageHeader
        key={measureId}
        title={why.text}
        over={
          <>
            <Link to={'/uppfoljning/modellen' as string} hash={`q${why.questionNo}`}>
              {t('questionOf', { no: why.questionNo })}
            </Link>{' '}
            · {t('measure', { id: measureId })} · {area}
          </>
        }
        lead={`${why.questionNo}. ${why.question}`}
        status={<Chip tone={why.met ? 'good' : 'warn'}>{why.met ? `${t('met')}: ${t(standing)}` : t('notMet')}</Chip>}
        actions={
          mayAttest ? (
            <Button kind="primary" onPress={() => setAttesting(true)}>
              {t('attest')}
            </Button>
          ) : null
        }
      />
      <div className="why">
        <section aria-labelledby="rule">
          <h2 id="rule">{t('ruleTitle')}</h2>
          <RuleLines lines={why.rule} />
        </section>
        <Holding why={why} />
        <Events why={why} />
        {why.acceptsAttestation ? (
          <Attestations measureId={measureId} modelId={why.modelId} may={may && isNow} />
        ) : null}
        {mayAttest ? (
          <div className="no-print">
            <FileDrop
              label={t('dropToAttest')}
              onFile={(file) => {
                setDropped(file);
                setAttesting(true);
              }}
            />
          </div>
        ) : null}
        <Aside may={may} />
        {why.acceptsAttestation ? null : <p className="quiet-text">{t('notAttestable')}</p>}
        <Provenance why={why} />
        <Neighbours
          measureId={measureId}
          ids={model.questions.flatMap(({ measures }) => measures.map(({ id }) => id))}
        />
      </div>
      <Attest
        key={`${measureId} attest`}
        measureId={measureId}
        modelId={why.modelId}
        dropped={dropped}
        isOpen={attesting}
        onClose={() => setAttesting(false)}
      />
    </>
  );
}

/** Why nothing can be vouched for here, where that is so. */
function Aside({ may }: { may: boolean }): ReactNode {
  const t = useTexts();
  const { isNow } = useMoment();
  if (!isNow) return <p className="quiet-text">{t('pastOnly')}</p>;
  return may ? null : <p className="quiet-text">{t('mayNot')}</p>;
}

function Events({ why }: { why: Why }): ReactNode {
  const t = useTexts();
  type Row = Why['evidence'][number];
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t('evidenceEvents')}</h2>
      {why.evidence.length === 0 ? (
        <p>{t('noEvidence')}</p>
      ) : (
        <DataTable
          caption={t('eventsTable')}
          rows={why.evidence}
          rowKey={({ eventId }: Row) => eventId}
          columns={[
            { id: 'on', header: t('when'), cell: (row: Row) => <time dateTime={row.on}>{row.on}</time> },
            { id: 'what', header: t('what'), cell: (row: Row) => <Opening row={row} />, names: true },
            { id: 'who', header: t('who'), cell: (row: Row) => row.personName ?? t('system') },
          ]}
        />
      )}
    </section>
  );
}

/** An event of the evidence; opened, it is what was recorded. */
function Opening({ row: { what, eventId } }: { row: Why['evidence'][number] }): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{what}</summary>
      {opened ? (
        <Suspense fallback={<Loading />}>
          <History event={eventId} />
        </Suspense>
      ) : null}
    </details>
  );
}

function Provenance({ why }: { why: Why }): ReactNode {
  const t = useTexts();
  const words = ({ grade, source }: Why['textSource']): string =>
    `${t(grade === 'reported' ? 'reportedGrade' : grade)} – ${source}`;
  return (
    <section aria-labelledby="provenance">
      <h2 id="provenance">{t('provenance')}</h2>
      <Facts
        items={[
          [t('points'), t('pointsWorth', { points: number(why.points.rounded) })],
          [t('derived'), why.canDerive ? t('canDerive') : undefined],
          [t('textSource'), words(why.textSource)],
          [t('ruleSource'), words(why.evidenceSource)],
        ]}
      />
    </section>
  );
}

function Neighbours({ measureId, ids }: { measureId: string; ids: readonly string[] }): ReactNode {
  const t = useTexts();
  const at = ids.indexOf(measureId);
  const link = (id: string | undefined, text: string): ReactNode =>
    id ? (
      <Link to={`/uppfoljning/modellen/${id}` as string}>
        {text} ({id})
      </Link>
    ) : null;
  return (
    <nav className="neighbours no-print" aria-label={t('model')}>
      {link(ids[at - 1], t('previousMeasure'))}
      <Link to={'/uppfoljning/modellen' as string}>{t('backToModel')}</Link>
      {link(ids[at + 1], t('nextMeasure'))}
    </nav>
  );
}
