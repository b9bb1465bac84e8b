// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type Columns, useColumns } from '../../app/columns.js';
import { FiguresPer } from '../../app/figures-per.js';
import { useListState } from '../../app/list-state.js';
import { ListTools } from '../../app/list-tools.js';
import { ColumnMenu } from '../../app/register-menus.js';
import { useMoment } from '../../app/time.js';
import { number } from '../../app/texts.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { PageHeader } from '../../ui/page-header.js';
import { gapsQuery, maturityQuery, modelQuery } from './documents.js';
import { type Closing, closingOf } from './closing.js';
import { useTexts } from './texts.js';
import { WhatIf } from './what-if.js';
import { countOf } from './words.js';
import './gaps-page.css';
import './overview.css';
import './evidence.css';

/** Luckor: the measures that stand between now and a target, and what the level would be with those that one ticks. */
export function Page(): ReactNode {
  const t = useTexts();
  const { args } = useMoment();
  const { data: maturity } = useSuspenseQuery(maturityQuery(args));
  const { data: model } = useSuspenseQuery(modelQuery(maturity.modelId));
  const list = useListState({ sort: '', filters: ['niva', 'omrade'] });
  const area = model.areas.some(({ code }) => code === list.filters['omrade']) ? list.filters['omrade'] : undefined;
  const now = maturity.areas.find(({ code }) => code === area)?.level ?? maturity.level;
  const wished = Number(list.filters['niva']);
  const level = [1, 2, 3, 4].includes(wished) ? wished : Math.min(4, now + 1);
  const { data: gaps } = useSuspenseQuery(gapsQuery({ level, area, ...args }));
  const all = closingOf(gaps.areas);
  const wanted = list.search.trim().toLocaleLowerCase();
  const rows = all.filter(({ measureId, text }) => `${measureId} ${text}`.toLocaleLowerCase().includes(wanted));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter(({ measureId }) => ticked.has(measureId));
  const tick = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const columns = useGapColumns(ticked, tick);
  const download = downloadOf({ level, area, ...args });
  return (
    <>
      <PageHeader
        title={t('gaps')}
        lead={
          <>
            {t('gapsLead')} <FiguresPer {...maturity} />
          </>
        }
        actions={
          <a className="button plain" href={`/export/gaps.xlsx?${download}`} download>
            {t('toExcel')}
          </a>
        }
      />
      <ListTools list={list} name="gaps" menus={<ColumnMenu columns={columns} />}>
        <label>
          {t('target')}
          <select value={level} onChange={(event) => list.setFilter('niva', event.target.value)}>
            {[1, 2, 3, 4].map((each) => (
              <option key={each} value={each}>
                {t('level', { level: each })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('inArea')}
          <select value={area ?? ''} onChange={(event) => list.setFilter('omrade', event.target.value)}>
            <option value="">{t('wholeOrganisation')}</option>
            {model.areas.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </ListTools>
      {rows.length === 0 ? (
        <Empty title={t(all.length === 0 ? 'reached' : 'noGapFound')}>
          {t(all.length === 0 ? 'reachedHelp' : 'noGapFoundHelp')}
        </Empty>
      ) : (
        <div className="gaps">
          <section aria-labelledby="finding">
            <h2 id="finding">
              {t('gapsFinding', {
                measures: countOf(t, 'measures', all.length),
                level,
                hours: number(gaps.effortHours),
              })}
            </h2>
            <p className="row-actions no-print">
              <Button kind="quiet" onPress={() => setTicked(new Set(rows.map(({ measureId }) => measureId)))}>
                {t('tickAll')}
              </Button>
              <Button kind="quiet" onPress={() => setTicked(new Set())}>
                {t('tickNone')}
              </Button>
            </p>
            <DataTable
              caption={t('gaps')}
              rows={rows}
              rowKey={({ measureId }) => measureId}
              rowClass={({ measureId }) => (ticked.has(measureId) ? 'chosen' : undefined)}
              columns={columns.shown}
            />
            <p className="quiet-text">{t('orderWhy')}</p>
          </section>
          <WhatIf maturity={maturity} model={model} chosen={chosen} />
        </div>
      )}
    </>
  );
}

const downloadOf = ({ level, ...given }: Parameters<typeof gapsQuery>[0]): URLSearchParams =>
  new URLSearchParams({
    level: String(level),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  });

function useGapColumns(ticked: ReadonlySet<string>, onTick: (measureId: string) => void): Columns<Closing> {
  const t = useTexts();
  return useColumns('gaps', [
    {
      id: 'tick',
      header: t('tick'),
      cell: ({ measureId }: Closing) => (
        <input
          type="checkbox"
          className="tick"
          aria-label={t('tickRow', { id: measureId })}
          checked={ticked.has(measureId)}
          onChange={() => onTick(measureId)}
        />
      ),
    },
    {
      id: 'measure',
      header: t('gapMeasure'),
      names: true,
      cell: ({ measureId, text }: Closing) => (
        <Link to={`/uppfoljning/modellen/${measureId}` as string}>
          {measureId} {text}
        </Link>
      ),
    },
    { id: 'area', header: t('area'), cell: ({ area }: Closing) => area, wideOnly: true },
    {
      id: 'benefit',
      header: t('benefit'),
      cell: ({ opens, points, question }: Closing) =>
        opens ? `${t('opensQuestion')} ${question}` : t('pointsWorth', { points: number(points.rounded) }),
    },
    {
      id: 'effort',
      header: t('effort'),
      numeric: true,
      cell: ({ effortHours }: Closing) => t('hours', { n: number(effortHours) }),
    },
  ]);
}
