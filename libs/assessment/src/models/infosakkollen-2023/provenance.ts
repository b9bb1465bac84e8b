// SPDX-License-Identifier: EUPL-1.2
import type { Provenance, Text } from '../../engine/model.js';

/** What the package assumes because nothing is published about it. Every assumed element names one of these. */
export const assumptions = {
  A1: {
    sv: 'Vilka frågor som hör till vilket avsnitt. Känt är bara att det första avsnittet har 15 frågor.',
    en: 'Which questions belong to which section. Known is only that the first section has 15 questions.',
  },
  A2: {
    sv: 'Vilket ämne och arbetsområde frågan har, där rapporten inte nämner dess nummer.',
    en: 'Which topic and work area the question has, where the report does not mention its number.',
  },
  A3: {
    sv: 'Hur många åtgärder frågan har och vad var och en handlar om, där rapporten inte nämner dem.',
    en: 'How many measures the question has and what each is about, where the report does not mention them.',
  },
  A4: {
    sv: 'Fem poäng per fråga, lika fördelade på frågans åtgärder. Känt är bara summan, 200 poäng.',
    en: 'Five points per question, split evenly over its measures. Known is only the sum, 200 points.',
  },
  A5: {
    sv: 'Vilka händelser och intyg som räknas som underlag för åtgärden.',
    en: 'Which events and attestations count as evidence of the measure.',
  },
  A6: {
    sv: 'Områdesnivå 2–4: minst en åtgärd på varje fråga till och med avsnittet, och en andel av deras poäng.',
    en: 'Area levels 2–4: one measure on each question up to the section, and a share of their points.',
  },
  A7: {
    sv: 'Den övergripande nivån är den lägsta områdesnivån. För nivå 1 är det rapportens regel.',
    en: 'The overall level is the lowest area level. At level 1 this is the rule of the report.',
  },
  A8: {
    sv: 'Områdesnivåer jämförs från den lägsta och uppåt. Ordningen mellan resultattalets fyra delar är känd.',
    en: 'Area levels are compared from the lowest upwards. The order of the four parts of the figure is known.',
  },
} satisfies Record<string, Text>;

export type Assumption = keyof typeof assumptions;

export const assumed = (assumption: Assumption): Provenance => ({
  grade: 'assumed',
  source: `${assumption}: ${assumptions[assumption].en}`,
});

/** `at`: the section of the publisher's report of 2023. The wording is always our own. */
export const reported = (at: string): Provenance => ({ grade: 'reported', source: `MSB2333 ${at}` });
