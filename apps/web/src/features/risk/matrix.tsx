// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { latestPosition } from '../../app/command.js';
import { everyPage } from '../../app/every-page.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { useUnit } from '../../app/unit.js';
import { Chip } from '../../ui/chip.js';
import { Empty } from '../../ui/empty.js';
import { type RiskRow, risksDocument } from './documents.js';
import { useRiskTexts } from './texts.js';
import { STATUS_TONES, useScales } from './words.js';

const LARGE = 9;
const key = (consequence: number, likelihood: number): string => `${consequence}-${likelihood}`;

/** Open risks by consequence and likelihood: counts as buttons, with the risks of the chosen one beside. */
export function Matrix(props: { analysisId?: string; heading?: 'h2' | 'h3' }): ReactNode {
  const { analysisId, heading: Heading = 'h2' } = props;
  const t = useRiskTexts();
  const scales = useScales();
  const [chosen, setChosen] = useState<string>();
  const unit = useUnit();
  const moment = useMoment();
  const within = analysisId ? {} : unit.args;
  const variables = { first: 200, sort: 'size', descending: true, analysisId, ...within, ...moment.args };
  const { data: risks } = useSuspenseQuery({
    queryKey: ['risks', 'all', variables],
    queryFn: () =>
      everyPage(
        async (after) => (await ask(risksDocument, { ...variables, after, minPosition: latestPosition() })).risks,
      ),
  });
  const open = risks.filter(({ status }) => status !== 'closed');
  const judged = open.filter(({ consequence }) => consequence !== null && consequence !== undefined);
  const at = (cell: string): RiskRow[] =>
    judged.filter((risk) => key(risk.consequence!, risk.likelihoodLevel!) === cell);
  const moved = judged.filter(({ sizeBefore, sizeAfter }) => sizeBefore && sizeAfter !== null);
  const finding = t('matrixFinding', { n: judged.filter(({ size }) => size >= LARGE).length, all: judged.length });
  if (judged.length === 0) return <Empty title={t('noneJudged')}>{t('noneJudgedHelp', { n: open.length })}</Empty>;
  const degrees = Array.from({ length: scales.maxConsequence + 1 }, (_, i) => scales.maxConsequence - i);
  const levels = scales.likelihoodLevels.map(({ level }) => level);
  return (
    <section className="matrix" aria-labelledby="matrix-finding">
      <div>
        <Heading id="matrix-finding">{finding}</Heading>
        <p>{t('matrixSummary', { unjudged: open.length - judged.length })}</p>
        <p>
          {t('moved', {
            down: moved.filter(({ sizeBefore, sizeAfter }) => sizeAfter! < sizeBefore!).length,
            up: moved.filter(({ sizeBefore, sizeAfter }) => sizeAfter! > sizeBefore!).length,
          })}
        </p>
        <table>
          <caption className="visually-hidden">{finding}</caption>
          <thead>
            <tr>
              <td>
                {t('consequence')} ↑ {t('likelihood')} →
              </td>
              {levels.map((level) => (
                <th key={level} scope="col">
                  {scales.levelWord(level)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {degrees.map((degree) => (
              <tr key={degree}>
                <th scope="row">{scales.degreeWord(degree)}</th>
                {levels.map((level) => {
                  const cell = key(degree, level);
                  const n = at(cell).length;
                  const words = { n, c: scales.degreeWord(degree), l: scales.levelWord(level) };
                  return (
                    <td key={level} className={`heat-${heat(degree * level)}`}>
                      {n > 0 ? (
                        <button
                          type="button"
                          aria-pressed={chosen === cell}
                          aria-label={t('cell', words)}
                          onClick={() => setChosen(cell)}
                        >
                          {n}
                        </button>
                      ) : (
                        <span aria-label={t('cell', words)} role="img">
                          ·
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Beside chosen={chosen} risks={chosen ? at(chosen) : []} />
    </section>
  );
}

const heat = (size: number): number => (size >= LARGE ? 3 : size >= 6 ? 2 : size >= 3 ? 1 : 0);

function Beside({ chosen, risks }: { chosen?: string; risks: RiskRow[] }): ReactNode {
  const t = useRiskTexts();
  const scales = useScales();
  if (!chosen) return <p className="aside no-print">{t('chooseCell')}</p>;
  const [consequence, likelihood] = chosen.split('-').map(Number) as [number, number];
  return (
    <div className="beside" role="region" aria-live="polite" aria-label={t('risks')}>
      <h3>{t('cellChosen', { c: scales.degreeWord(consequence), l: scales.levelWord(likelihood) })}</h3>
      <ul>
        {risks.map(({ riskId, title, status, sizeBefore, sizeAfter }) => (
          <li key={riskId}>
            <Link to="/arbete/risker/$riskId" params={{ riskId }}>
              {title}
            </Link>{' '}
            <Chip tone={STATUS_TONES[status]}>{t(status)}</Chip>
            {sizeBefore && sizeAfter !== null ? (
              <small>{t('sizeFell', { before: sizeBefore, after: sizeAfter })}</small>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
