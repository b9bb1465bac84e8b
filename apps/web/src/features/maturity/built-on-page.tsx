// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FiguresPer } from '../../app/figures-per.js';
import { useMe } from '../../app/me.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Facts } from '../../ui/facts.js';
import { PageHeader } from '../../ui/page-header.js';
import { useBuiltOnTexts } from './built-on-texts.js';
import './built-on.css';
import { type Maturity, maturityQuery, modelSourcesQuery } from './documents.js';
import { KINDS, Shape, type Standing } from './evidence.js';
import { useTexts } from './texts.js';

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** What the level rests on: the model and how sure it is, the evidence by kind, and the moment it is for. */
export function Page(): ReactNode {
  const t = useBuiltOnTexts();
  const words = useTexts();
  const me = useMe();
  const { args } = useMoment();
  const { data: maturity } = useSuspenseQuery(maturityQuery(args));
  const { data: model } = useSuspenseQuery(modelSourcesQuery(maturity.modelId));
  const { level, evidence } = maturity;
  return (
    <>
      <PageHeader
        over={<Link to={'/laget' as string}>{t('over')}</Link>}
        title={t('title')}
        lead={<FiguresPer {...maturity} />}
        actions={<Button onPress={() => print()}>{words('print')}</Button>}
      />
      <div className="built-on-page">
        <section aria-labelledby="figure">
          <h2 id="figure">{t('figure', { level, met: evidence.met, of: evidence.of })}</h2>
          <p>{t('figureHelp')}</p>
          <Facts
            items={[
              [t('organisation'), me.organisation?.name],
              [t('day'), t('dayEnd', { day: maturity.at })],
              [t('event'), Number(maturity.asOfEvent).toLocaleString('sv-SE')],
              [t('known'), t(maturity.knownAt ? 'knownThen' : 'knownAll')],
              [t('model'), <Link to={'/uppfoljning/modellen' as string}>{model.name}</Link>],
              [t('version'), model.version],
              [t('origin'), t(model.origin)],
            ]}
          />
          <p>{maturity.levelDerivedOnlyWhy}</p>
        </section>
        <Kinds maturity={maturity} />
        <Sources maturity={maturity} model={model} />
      </div>
    </>
  );
}

function Kinds({ maturity }: { maturity: Maturity }): ReactNode {
  const t = useBuiltOnTexts();
  const { evidence, measures } = maturity;
  const rows = ([...KINDS, 'notMet'] as const).map((standing: Standing) => ({
    standing,
    ids: measures.filter(({ kind }) => (kind ?? 'notMet') === standing).map(({ measureId }) => measureId),
  }));
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">
        {evidence.met === 0
          ? t('evidenceNone')
          : t('evidenceFinding', { share: percent(evidence.derived, evidence.met) })}
      </h2>
      <p>{t('evidenceHelp')}</p>
      <DataTable
        caption={t('kind')}
        rows={rows}
        rowKey={({ standing }) => standing}
        columns={[
          {
            id: 'kind',
            header: t('kind'),
            names: true,
            cell: ({ standing }) => (
              <>
                <Shape standing={standing} /> {t(standing)}
              </>
            ),
          },
          { id: 'count', header: t('count'), numeric: true, cell: ({ ids }) => ids.length },
          {
            id: 'share',
            header: t('share'),
            numeric: true,
            cell: ({ ids }) => `${percent(ids.length, measures.length)} %`,
          },
          { id: 'meaning', header: t('meaning'), wideOnly: true, cell: ({ standing }) => t(`${standing}Help`) },
        ]}
      />
      {rows
        .filter(({ standing, ids }) => standing !== 'notMet' && ids.length > 0)
        .map(({ standing, ids }) => (
          <details key={standing}>
            <summary>{t('measuresOf', { kind: t(standing) })}</summary>
            <ul className="measure-links">
              {ids.map((id) => (
                <li key={id}>
                  <Link to={`/uppfoljning/modellen/${id}` as string}>{id}</Link>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}

const GRADES = ['official', 'reported', 'assumed'] as const;

function Sources({ maturity, model }: { maturity: Maturity; model: { texts: string[]; rules: string[] } }): ReactNode {
  const t = useBuiltOnTexts();
  const count = (grades: readonly string[], grade: string): number => grades.filter((one) => one === grade).length;
  const { provenance } = maturity;
  const decided = provenance.official + provenance.reported + provenance.assumed;
  const of = (n: number, whole: number): string => t('countShare', { n, share: percent(n, whole) });
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('sureFinding', { share: percent(count(model.rules, 'assumed'), model.rules.length) })}</h2>
      <p>{t('sureHelp')}</p>
      <DataTable
        caption={t('grade')}
        rows={GRADES.map((grade) => ({ grade }))}
        rowKey={({ grade }) => grade}
        columns={[
          {
            id: 'grade',
            header: t('grade'),
            names: true,
            cell: ({ grade }) => t(grade === 'reported' ? 'reportedGrade' : grade),
          },
          {
            id: 'texts',
            header: t('texts'),
            numeric: true,
            cell: ({ grade }) => of(count(model.texts, grade), model.texts.length),
          },
          {
            id: 'rules',
            header: t('rules'),
            numeric: true,
            cell: ({ grade }) => of(count(model.rules, grade), model.rules.length),
          },
          {
            id: 'deciding',
            header: t('deciding'),
            numeric: true,
            cell: ({ grade }) => of(provenance[grade], decided),
          },
        ]}
      />
      <p>
        <Link to={'/uppfoljning/modellen' as string}>{t('toModel')}</Link>
      </p>
    </section>
  );
}
