// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#libs/platform';
import type { Condition, CoverageRule, EventRule, Rule, StandingRule, Until } from '../../engine/rule.js';
import { FIELDS, SHARES, THINGS, VALUES } from './texts.js';

/** Months that a recorded event counts, and an attestation without an end holds, unless the rule says otherwise. */
const EVENT_MONTHS = 24;
const ATTESTED_MONTHS = 12;

/** One line of a rule: the sentence, and how deep it stands under the lines above it. */
export interface RuleLine {
  depth: number;
  words: string;
}

/** A rule as sentences, outermost first. */
export const ruleInWords = (rule: Rule, language: Language, depth = 0): RuleLine[] => [
  { depth, words: lineFor(rule, language) },
  ...(rule.kind === 'all' || rule.kind === 'any'
    ? rule.rules.flatMap((inner) => ruleInWords(inner, language, depth + 1))
    : []),
];

/** The rule’s own sentence, without those of the rules inside it. */
export const lineFor = (rule: Rule, language: Language): string => capital(sentence(rule, language));

function sentence(rule: Rule, language: Language): string {
  const sv = language === 'sv';
  switch (rule.kind) {
    case 'all':
      return sv ? `alla ${rule.rules.length} av dessa` : `all ${rule.rules.length} of these`;
    case 'any':
      return sv ? `minst ett av dessa ${rule.rules.length}` : `at least one of these ${rule.rules.length}`;
    case 'event':
    case 'standing':
      return leaf(rule, language);
    case 'count':
      return counted(rule.atLeast, rule.distinct, rule.of, language);
    case 'coverage':
      return coverage(rule, language);
    case 'attested':
      return sv
        ? `en person intygar det med bevis; gäller ${rule.months ?? ATTESTED_MONTHS} månader om inget annat slut anges, högst 24`
        : `a person vouches for it with evidence; holds for ${rule.months ?? ATTESTED_MONTHS} months unless another end is given, 24 at most`;
    case 'reported':
      return sv
        ? 'ett ja i en inläst omgång; gäller 24 månader från svarets dag'
        : 'a yes in an imported round; holds for 24 months from the day of the answer';
  }
}

function leaf(rule: EventRule | StandingRule, language: Language): string {
  const thing = names(rule.on, 'one', language) + where(rule.where, language);
  return `${thing}${lasting(rule, language)}${ends(rule, language)}`;
}

function counted(n: number, distinct: string | undefined, of: EventRule | StandingRule, language: Language): string {
  const different = distinct === undefined ? '' : word(FIELDS, distinct, language);
  const many = names(of.on, 'many', language) + where(of.where, language);
  const tail = lasting(of, language) + ends(of, language);
  if (language === 'sv') return `minst ${n} ${many}${different && `, med olika värden för ${different}`}${tail}`;
  return `at least ${n} ${many}${different && `, with different values of ${different}`}${tail}`;
}

function coverage({ of, step, rule }: CoverageRule, language: Language): string {
  const share = SHARES[step]![language];
  const inner = leaf(rule, language);
  if (language === 'sv') {
    if (of.kind === 'units') return `${share} av de verksamheter som räknas har ${inner}`;
    if (of.kind === 'staff') return `${share} av personalen i de verksamheter som räknas omfattas av ${inner}`;
    return `${share} av alla ${population(of.enter, 'sv')} ${done(rule, 'sv') ?? `har ${inner}`}`;
  }
  if (of.kind === 'units') return `${share} of the business units that count have ${inner}`;
  if (of.kind === 'staff') return `${share} of the staff in the business units that count are covered by ${inner}`;
  return `${share} of all ${population(of.enter, 'en')} ${done(rule, 'en') ?? `have ${inner}`}`;
}

const population = (enter: EventRule | StandingRule, language: Language): string =>
  names(enter.on, 'many', language) + where(enter.where, language) + lasting(enter, language);

/** Said of the things themselves, where there are words for it. */
function done(rule: EventRule | StandingRule, language: Language): string | undefined {
  const words = [rule.on].flat().map((type) => THINGS[type]?.done?.[language]);
  if (words.includes(undefined)) return undefined;
  const or = language === 'sv' ? ' eller ' : ' or ';
  const within = rule.kind === 'event' ? lasting(rule, language) : '';
  return words.join(or) + where(rule.where, language) + within + ends(rule, language);
}

function lasting(rule: EventRule | StandingRule, language: Language): string {
  if (rule.kind === 'event') {
    const months = rule.months ?? EVENT_MONTHS;
    return language === 'sv' ? ` de senaste ${months} månaderna` : ` within the last ${months} months`;
  }
  return language === 'sv' ? ' som gäller den dagen' : ' in force that day';
}

function where(conditions: Condition[] | undefined, language: Language): string {
  if (!conditions?.length) return '';
  return ` (${conditions.map((condition) => test(condition, language)).join('; ')})`;
}

function test(condition: Condition, language: Language): string {
  const field = word(FIELDS, condition.path, language);
  const value = (v: string | number | boolean): string =>
    VALUES[`${condition.path}: ${v}`]?.[language] ?? word(VALUES, String(v), language);
  const sv = language === 'sv';
  switch (condition.op) {
    case 'eq':
      return `${field}: ${value(condition.value)}`;
    case 'ne':
      return sv ? `${field}: inte ${value(condition.value)}` : `${field}: not ${value(condition.value)}`;
    case 'in':
      return `${field}: ${condition.value.map(value).join(sv ? ' eller ' : ' or ')}`;
    case 'gte':
      return sv ? `${field}: minst ${condition.value}` : `${field}: at least ${condition.value}`;
    case 'lte':
      return sv ? `${field}: högst ${condition.value}` : `${field}: at most ${condition.value}`;
    case 'exists':
      return sv ? `där ${field} framgår` : `with ${field} given`;
  }
}

/** What ends it, without the conditions that it has itself. */
function ends({ until, where: own = [] }: EventRule | StandingRule, language: Language): string {
  if (!until?.length) return '';
  const said = own.map((condition) => JSON.stringify(condition));
  const further = (end: Until) => end.where?.filter((condition) => !said.includes(JSON.stringify(condition)));
  const what = until.map(
    (end) => (THINGS[end.on]?.ends?.[language] ?? names(end.on, 'one', language)) + where(further(end), language),
  );
  return language === 'sv' ? `, fram till ${what.join(' eller ')}` : `, until ${what.join(' or ')}`;
}

function names(on: string | string[], form: 'one' | 'many', language: Language): string {
  const all = [on].flat().map((type) => THINGS[type]?.[form][language] ?? type);
  return all.join(language === 'sv' ? ' eller ' : ' or ');
}

const word = (words: Record<string, { sv: string; en: string }>, key: string, language: Language): string =>
  words[key]?.[language] ?? key;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
