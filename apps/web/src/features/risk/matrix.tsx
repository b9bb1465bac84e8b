// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import '../../ui/switch.css';
import { type ReactNode, useState } from 'react';
import type { RisksQueryVariables } from '#libs/api-client';
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

/** Which judgement places a risk: the latest, the one without further measures, the one with measures in place. */
const PHASES = ['now', 'before', 'after'] as const;
type Phase = (typeof PHASES)[number];

function placeOf(risk: RiskRow, phase: Phase): { consequence: number; likelihood: number } | undefined {
  const { consequence, likelihoodLevel, consequenceBefore, likelihoodBefore } = risk;
  const [c, l] =
    phase === 'now'
      ? [consequence, likelihoodLevel]
      : phase === 'before'
        ? [consequenceBefore, likelihoodBefore]
        : [risk.consequenceAfter, risk.likelihoodAfter];
  return c == null || l == null ? undefined : { consequence: c, likelihood: l };
}

interface Props {
  /** Only the risks of this analysis. */
  analysisId?: string;
  /** What the list is narrowed to, as arguments of the query. */
  filter?: Pick<RisksQueryVariables, 'search' | 'status' | 'ownerId' | 'due'>;
  heading?: 'h2' | 'h3';
}

/** Open risks by consequence and likelihood: counts as buttons, with the risks of the chosen one beside. */
export function Matrix({ analysisId, filter, heading: Heading = 'h2' }: Props): ReactNode {
  const t = useRiskTexts();
  const [chosen, setChosen] = useState<string>();
  const [phase, setPhase] = useState<Phase>('now');
  const unit = useUnit();
  const moment = useMoment();
  const within = analysisId ? {} : unit.args;
  const variables = { first: 200, sort: 'size', descending: true, analysisId, ...filter, ...within, ...moment.args };
  const { data: risks } = useSuspenseQuery({
    queryKey: ['risks', 'all', variables],
    queryFn: () =>
      everyPage(
        async (after) => (await ask(risksDocument, { ...variables, after, minPosition: latestPosition() })).risks,
      ),
  });
  const open = filter?.status === 'closed' ? risks : risks.filter(({ status }) => status !== 'closed');
  const judged = open.filter((risk) => placeOf(risk, phase));
  const sizeIn = (risk: RiskRow): number => {
    const { consequence, likelihood } = placeOf(risk, phase)!;
    return consequence * likelihood;
  };
  const at = (cell: string): RiskRow[] =>
    judged.filter((risk) => {
      const { consequence, likelihood } = placeOf(risk, phase)!;
      return key(consequence, likelihood) === cell;
    });
  const moved = open.filter(({ sizeBefore, sizeAfter }) => sizeBefore && sizeAfter !== null);
  const n = judged.filter((risk) => sizeIn(risk) >= LARGE).length;
  const finding = t(`matrixFinding${phase}`, { n, all: judged.length });
  if (open.every((risk) => !placeOf(risk, 'now')))
    return <Empty title={t('noneJudged')}>{t('noneJudgedHelp', { n: open.length })}</Empty>;
  return (
    <section className="matrix" aria-labelledby="matrix-finding">
      <div>
        <Heading id="matrix-finding">{finding}</Heading>
        <PhaseSwitch
          phase={phase}
          onChange={(next) => {
            setPhase(next);
            setChosen(undefined);
          }}
        />
        <p>{t(phase === 'now' ? 'matrixSummary' : 'matrixSummaryPhase', { unjudged: open.length - judged.length })}</p>
        <p>
          {t('moved', {
            down: moved.filter(({ sizeBefore, sizeAfter }) => sizeAfter! < sizeBefore!).length,
            up: moved.filter(({ sizeBefore, sizeAfter }) => sizeAfter! > sizeBefore!).length,
          })}
        </p>
        <Grid finding={finding} count={(cell) => at(cell).length} chosen={chosen} onChoose={setChosen} />
      </div>
      <Beside chosen={chosen} risks={chosen ? at(chosen) : []} />
    </section>
  );
}

function PhaseSwitch({ phase, onChange }: { phase: Phase; onChange: (phase: Phase) => void }): ReactNode {
  const t = useRiskTexts();
  return (
    <div className="switch no-print" role="group" aria-label={t('phase')}>
      {PHASES.map((one) => (
        <button key={one} type="button" aria-pressed={phase === one} onClick={() => onChange(one)}>
          {t(`phase${one}`)}
        </button>
      ))}
    </div>
  );
}

interface GridProps {
  finding: string;
  count: (cell: string) => number;
  chosen: string | undefined;
  onChoose: (cell: string) => void;
}

function Grid({ finding, count, chosen, onChoose }: GridProps): ReactNode {
  const t = useRiskTexts();
  const scales = useScales();
  const degrees = Array.from({ length: scales.maxConsequence + 1 }, (_, i) => scales.maxConsequence - i);
  const levels = scales.likelihoodLevels.map(({ level }) => level);
  return (
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
              const n = count(cell);
              const words = { n, c: scales.degreeWord(degree), l: scales.levelWord(level) };
              return (
                <td key={level} className={`heat-${heat(degree * level)}`}>
                  {n > 0 ? (
                    <button
                      type="button"
                      aria-pressed={chosen === cell}
                      aria-label={t('cell', words)}
                      onClick={() => onChoose(cell)}
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
