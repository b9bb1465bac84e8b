// SPDX-License-Identifier: EUPL-1.2
import { canDerive, factTypesOf, type Rule, ruleInWords } from '#libs/assessment';
import type { Language } from '#libs/platform';
import { byName } from './markdown.js';

const AND = { sv: ' **och** ', en: ' **and** ' };
const OR = { sv: ' **eller** ', en: ' **or** ' };
const VOUCHED = { sv: 'ett intyg', en: 'an attestation' };

/** `derived`: recorded work alone is enough. `attestedToo`: a person must vouch for the part as well. `vouched`: no recorded work counts. */
export type Footing = 'derived' | 'attestedToo' | 'vouched';

export function footingOf(rule: Rule): Footing {
  if (canDerive(rule)) return 'derived';
  return factTypesOf(rule).size > 0 && typesIn(rule).length > 0 ? 'attestedToo' : 'vouched';
}

/** The event types of recorded work that the rule looks at. */
export const typesIn = (rule: Rule): string[] => [...new Set(namesIn(rule))].sort(byName);

function namesIn(rule: Rule): string[] {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.rules.flatMap(namesIn);
    case 'count':
      return namesIn(rule.of);
    case 'coverage':
      return [...namesIn(rule.rule), ...(rule.of.kind === 'things' ? namesIn(rule.of.enter) : [])];
    case 'event':
    case 'standing':
      return [rule.on, (rule.until ?? []).map(({ on }) => on)].flat(2);
    case 'attested':
    case 'reported':
      return [];
  }
}

/** The part of a rule that recorded work can satisfy, as one sentence; empty where there is none. */
export function recordedPart(rule: Rule, language: Language): string {
  if (rule.kind === 'any') return joined(rule.rules, OR, language);
  if (rule.kind === 'all') {
    const vouched = rule.rules.some(({ kind }) => kind === 'attested') ? [VOUCHED[language]] : [];
    const rest = joined(rule.rules, AND, language);
    return [...vouched, ...(rest ? [lower(rest)] : [])].join(AND[language]);
  }
  if (rule.kind === 'attested' || rule.kind === 'reported') return '';
  return ruleInWords(rule, language)[0]!.words;
}

const joined = (rules: readonly Rule[], word: Record<Language, string>, language: Language): string =>
  rules
    .map((inner) => recordedPart(inner, language))
    .filter(Boolean)
    .join(word[language]);

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
