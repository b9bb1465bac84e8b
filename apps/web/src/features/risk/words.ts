// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import type { RiskScalesQuery, RiskStatus } from '#libs/api-client';
import { ask } from '../../app/request.js';
import type { Tone } from '../../ui/chip.js';
import { scalesDocument } from './documents.js';
import { type RiskText, useRiskTexts } from './texts.js';

type Level = RiskScalesQuery['riskScales']['likelihoodLevels'][number];

export const STATUS_TONES: Record<RiskStatus, Tone> = {
  identified: 'neutral',
  assessed: 'warn',
  treatmentProposed: 'warn',
  proposedUpward: 'info',
  decided: 'good',
  closed: 'neutral',
};

export const STATUSES = Object.keys(STATUS_TONES) as RiskStatus[];
export const TREATMENTS = ['mitigate', 'accept', 'transfer', 'avoid'] as const;

const years = (perYear: number): number => Math.round(1 / perYear);

/** How often a level of likelihood means, in words. */
export function oftenness(t: RiskText, { fromPerYear, belowPerYear }: Level): string {
  if (fromPerYear === 0 && belowPerYear) return t('rarer', { years: years(belowPerYear) });
  if (!belowPerYear) return t('often', { times: fromPerYear });
  if (belowPerYear > 1) return t('yearly', { years: years(fromPerYear), times: belowPerYear });
  return t('between', { from: years(belowPerYear), to: years(fromPerYear) });
}

/** A frequency in the middle of a level, for who answers by level. */
export function frequencyOf({ fromPerYear, belowPerYear }: Level): number {
  if (!belowPerYear) return fromPerYear * 2;
  if (fromPerYear === 0) return belowPerYear / 2;
  return Math.sqrt(fromPerYear * belowPerYear);
}

/** The scales that risks are judged by, and their words. */
export function useScales() {
  const t = useRiskTexts();
  const { riskScales } = useSuspenseQuery({
    queryKey: ['risk-scales'],
    queryFn: () => ask(scalesDocument, {}),
    staleTime: Infinity,
  }).data;
  const levels = riskScales.likelihoodLevels;
  return {
    ...riskScales,
    level: (level: number): Level => levels.find((one) => one.level === level) ?? levels[0]!,
    degreeWord: (degree: number): string => t(`degree${degree}` as 'degree0'),
    levelWord: (level: number): string => t(`level${level}` as 'level1'),
  };
}

interface Said {
  type: string;
  data: unknown;
}

/** What an event about a risk says, in a line. */
export function useRiskEventWords(): (event: Said) => string {
  const t = useRiskTexts();
  const scales = useScales();
  return ({ type, data }) => {
    const said = data as Record<string, never>;
    if (type === 'RiskAssessed')
      return `${scales.degreeWord(said['consequence'])}, ${scales.levelWord(said['likelihoodLevel']).toLowerCase()}`;
    const [word, why] = [said['choice'] ?? said['treatment'] ?? said['status'], said['rationale'] ?? said['proposal']];
    const text = why ?? said['reason'] ?? said['note'] ?? (type === 'RiskIdentified' ? said['title'] : undefined);
    return [word ? t(word) : '', text].filter(Boolean).join(' – ');
  };
}
