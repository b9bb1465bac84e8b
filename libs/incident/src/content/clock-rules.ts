// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, stockholmDay } from '#libs/kernel';
import type { Text } from '#libs/platform';
import type { Step, Track } from '../domain/incident/words.js';
import { dueAt, type Span } from './due-at.js';

/** A time limit as a law sets it, with where it stands and from when it holds. Content, versioned by its days. */
export interface ClockRule {
  /** Unique; frozen into events together with `validFrom`. */
  id: string;
  track: Track;
  step: Step;
  /** What starts it: that the incident was identified, or the report before it. */
  after: 'identified' | 'notification';
  span: Span;
  validFrom: string;
  /** The first day on which it no longer holds. */
  validTo?: string;
  source: Text;
  url?: string;
  /** False: read in a secondary source only; check the regulation itself. */
  verified: boolean;
}

const ACT = 'https://rkrattsbaser.gov.se/sfst?bet=2025:1506';
const GDPR = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

const csl = {
  track: 'csl' as const,
  validFrom: '2026-01-15',
  url: ACT,
  verified: false,
  source: {
    sv: 'Cybersäkerhetslagen (2025:1506) 2 kap. 5–8 §§, med föreskrifterna MCFFS 2026:8',
    en: 'The Swedish Cybersecurity Act (2025:1506), chapter 2, sections 5–8, with the regulations MCFFS 2026:8',
  },
};
const state = {
  track: 'state' as const,
  validFrom: '2026-07-01',
  verified: false,
  source: {
    sv: 'MCFFS 2026:7 om statliga myndigheters it-incidenter',
    en: 'MCFFS 2026:7 on IT incidents of state agencies',
  },
};

export const CLOCK_RULES: readonly ClockRule[] = [
  { ...csl, id: 'csl.early-warning', step: 'earlyWarning', after: 'identified', span: { hours: 24 } },
  { ...csl, id: 'csl.notification', step: 'notification', after: 'identified', span: { hours: 72 } },
  { ...csl, id: 'csl.final-report', step: 'finalReport', after: 'notification', span: { months: 1 } },
  { ...state, id: 'state.early-warning', step: 'earlyWarning', after: 'identified', span: { hours: 6 } },
  { ...state, id: 'state.notification', step: 'notification', after: 'identified', span: { hours: 72 } },
  { ...state, id: 'state.final-report', step: 'finalReport', after: 'notification', span: { months: 1 } },
  {
    id: 'imy.notification',
    track: 'imy',
    step: 'notification',
    after: 'identified',
    span: { hours: 72 },
    validFrom: '2018-05-25',
    url: GDPR,
    verified: true,
    source: {
      sv: 'Dataskyddsförordningen (EU) 2016/679, artikel 33',
      en: 'Regulation (EU) 2016/679 (GDPR), article 33',
    },
  },
];

export interface StartedClock {
  step: Step;
  dueAt: string;
  rule: string;
}

/** The deadlines that something starts, by the rules that hold on the day it happens. */
export function clocksFrom(track: Track, after: ClockRule['after'], at: string, rules = CLOCK_RULES): StartedClock[] {
  const day = fromDayNumber(stockholmDay(at));
  return rules
    .filter((rule) => rule.track === track && rule.after === after)
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day < validTo))
    .map(({ id, step, span, validFrom }) => ({ step, dueAt: dueAt(at, span), rule: `${id}@${validFrom}` }));
}
