// SPDX-License-Identifier: EUPL-1.2
import type { Tone } from '../../ui/chip.js';
import type { FollowUpText } from './texts.js';

export const KINDS = ['wayOfWorking', 'guideline', 'measure', 'risk', 'supplier', 'unit', 'result'] as const;
export const RESULTS = ['good', 'partly', 'poor'] as const;
export const SEVERITIES = ['observation', 'minor', 'major'] as const;
export const OUTCOMES = ['remedied', 'accepted', 'mistaken'] as const;
export const STATUSES = ['planned', 'performed', 'stopped'] as const;
export const FINDING_STATUSES = ['open', 'answered', 'verified', 'closed'] as const;

export const RESULT_TONES: Record<(typeof RESULTS)[number], Tone> = { good: 'good', partly: 'warn', poor: 'bad' };
export const FINDING_TONES: Record<(typeof FINDING_STATUSES)[number], Tone> = {
  ...{ open: 'warn', answered: 'info', verified: 'good', closed: 'neutral' },
};

/** How often, as the rules that are offered. */
const RULES = {
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  halfYearly: 'FREQ=MONTHLY;INTERVAL=6',
  yearly: 'FREQ=YEARLY',
} as const;

export const ruleChoices = (t: FollowUpText): [string, string][] =>
  Object.entries(RULES).map(([name, rule]) => [rule, t(name as keyof typeof RULES)]);

/** A rule in words; one that was made elsewhere as it is written. */
export function ruleInWords(rule: string | null | undefined, t: FollowUpText): string {
  if (!rule) return t('once');
  const found = ruleChoices(t).find(([known]) => known === rule);
  return found ? found[1] : rule;
}
