// SPDX-License-Identifier: EUPL-1.2
import type { WayOfWorking } from '#libs/practice';
import type { PersonKey } from './people.js';
import type { UnitKey } from './units.js';

interface Time {
  /** Days before the load. */
  ago: number;
  result: 'good' | 'partly' | 'poor';
  summary: string;
  topics?: string[];
}

export interface FindingData {
  title: string;
  text: string;
  severity: 'observation' | 'minor' | 'major';
  owner: PersonKey;
  units: UnitKey[];
  ago: number;
  /** Days from when it was found until it is due. */
  within: number;
  answered?: { ago: number; text: string };
  /** Days before the load on which it was found to be enough, and closed. */
  verified?: number;
  closed?: number;
}

export interface FollowUpData {
  title: string;
  way?: WayOfWorking;
  target?: { kind: 'guideline' | 'supplier' | 'result'; name: string };
  by: PersonKey;
  units: UnitKey[];
  planned: number;
  /** Days before the load on which it was due first. */
  due: number;
  rule?: string;
  times: readonly Time[];
  findings?: readonly FindingData[];
}

const YEARLY = 'FREQ=YEARLY';
const HALF_YEARLY = 'FREQ=MONTHLY;INTERVAL=6';

export const followUps: readonly FollowUpData[] = [
  {
    title: 'Används riskmetoden i förvaltningarna?',
    ...{ way: 'risk', by: 'ciso', units: ['buf', 'soc', 'sbf'], planned: 700, due: 640, rule: YEARLY },
    times: [
      { ago: 636, result: 'partly', summary: 'Två av tre förvaltningar analyserar, ingen följer upp sina risker.' },
      {
        ago: 262,
        result: 'partly',
        summary: 'Alla tre analyserar. Besluten dröjer i två av dem.',
        topics: ['14.5', '14.6'],
      },
    ],
    findings: [
      {
        title: 'Riskbeslut fattas inte i tid',
        text: 'I två förvaltningar väntar bedömda risker på beslut i mer än ett halvår.',
        ...{ severity: 'major', owner: 'kd', units: ['buf', 'soc'], ago: 262, within: 240 },
      },
      {
        title: 'Ingen följer upp risker efter beslut',
        text: 'Det finns ingen dag för nästa avstämning i registret.',
        ...{ severity: 'minor', owner: 'ciso', units: ['buf', 'soc', 'sbf'], ago: 636, within: 180 },
        answered: { ago: 500, text: 'Varje risk har nu en dag för nästa avstämning.' },
        ...{ verified: 470, closed: 470 },
      },
    ],
  },
  {
    title: 'Klassas informationen på samma sätt?',
    ...{ way: 'classification', by: 'ciso', units: ['soc', 'klf'], planned: 420, due: 360, rule: YEARLY },
    times: [
      {
        ago: 355,
        result: 'poor',
        summary: 'Mallen används inte: klassningen görs olika i varje enhet.',
        topics: ['14.4'],
      },
    ],
    findings: [
      {
        title: 'Mallen för klassning används inte',
        text: 'Fem av sex enheter klassar utan mall, eftersom den är för lång.',
        ...{ severity: 'minor', owner: 'ciso', units: ['soc', 'klf'], ago: 355, within: 120 },
        answered: { ago: 234, text: 'En kort handledning med exempel har ersatt mallen.' },
        ...{ verified: 215, closed: 215 },
      },
    ],
  },
  {
    title: 'Anmäls och utreds incidenter enligt rutinen?',
    ...{ way: 'incident', by: 'itsakerhet', units: ['it', 'aldre'], planned: 130, due: 100, rule: HALF_YEARLY },
    times: [
      { ago: 98, result: 'partly', summary: 'Anmälningarna kommer in, men orsaken utreds sällan.', topics: ['14.7'] },
    ],
    findings: [
      {
        title: 'Orsaken till incidenter utreds inte',
        text: 'I it-enheten och äldreomsorgen är sju av elva incidenter stängda utan att orsaken är beskriven.',
        ...{ severity: 'major', owner: 'itchef', units: ['it'], ago: 98, within: 90 },
        answered: { ago: 38, text: 'Orsaksutredning ingår nu i mallen för avslut.' },
      },
    ],
  },
  {
    title: 'Övas avbrottsplanerna?',
    ...{ way: 'continuity', by: 'sakerhetschef', units: ['aldre', 'va'], planned: 230, due: 195, rule: YEARLY },
    times: [
      {
        ago: 190,
        result: 'partly',
        summary: 'Äldreomsorgen övar. Vatten och avlopp har ingen plan.',
        topics: ['14.8'],
      },
    ],
    findings: [
      {
        title: 'Vatten och avlopp saknar avbrottsplan',
        text: 'Driften har rutiner i huvudet, inget är skrivet.',
        ...{ severity: 'major', owner: 'vachef', units: ['va'], ago: 190, within: 300 },
      },
    ],
  },
  {
    title: 'Ställs säkerhetskrav i upphandlingarna?',
    ...{ way: 'procurement', by: 'upphandling', units: ['ekonomi'], planned: 160, due: 125, rule: YEARLY },
    times: [{ ago: 126, result: 'good', summary: 'Nio av tio granskade upphandlingar följde arbetssättet.' }],
  },
  {
    title: 'Får medarbetarna den utbildning som är beslutad?',
    ...{ way: 'training', by: 'utbildare', units: ['buf', 'soc'], planned: 250, due: 214, rule: YEARLY },
    times: [{ ago: 212, result: 'partly', summary: '1 420 av 2 210 har gått grundkursen.', topics: ['14.9'] }],
  },
  {
    title: 'Fångar omvärldsbevakningen det vi behöver veta?',
    ...{ way: 'monitoring', by: 'ciso', units: ['it'], planned: 150, due: 30 },
    times: [],
  },
  {
    title: 'Följs riktlinjen för behörigheter?',
    target: { kind: 'guideline', name: 'Riktlinje för behörigheter' },
    ...{ by: 'ciso', units: ['ifo', 'funk'], planned: 340, due: 305 },
    times: [
      { ago: 304, result: 'partly', summary: 'Stickprov på plats: konton lever kvar i veckor.', topics: ['14.12'] },
    ],
    findings: [
      {
        title: 'Konton lever kvar när någon slutar',
        text: 'Tre av tio granskade konton hörde till personer som hade slutat.',
        ...{ severity: 'minor', owner: 'hrchef', units: ['ifo', 'funk'], ago: 304, within: 120 },
        answered: { ago: 220, text: 'Konton stängs automatiskt ur lönesystemet.' },
        ...{ verified: 200, closed: 198 },
      },
    ],
  },
  {
    title: 'Lever molnleverantören upp till avtalet?',
    target: { kind: 'supplier', name: 'Molnvik AB (påhittat)' },
    ...{ by: 'upphandling', units: ['it'], planned: 200, due: 165, rule: YEARLY },
    times: [{ ago: 160, result: 'good', summary: 'Alla avtalade krav är kontrollerade.', topics: ['14.10'] }],
  },
  {
    title: 'Vad gav årets arbete?',
    target: { kind: 'result', name: 'Informationssäkerhetsarbetet under året' },
    ...{ by: 'ciso', units: [], planned: 290, due: 252, rule: YEARLY },
    times: [
      {
        ago: 250,
        result: 'partly',
        summary: 'Fler åtgärder är beslutade än införda. Nyttan är utvärderad för hälften.',
        topics: ['14.1', '14.2', '14.13'],
      },
    ],
  },
];

export interface ReportData {
  key: string;
  ago: number;
  to: string;
  titles: readonly string[];
  summary: string;
  proposals?: string;
}

export const followUpReports: readonly ReportData[] = [
  {
    key: 'first',
    ...{ ago: 620, to: 'Kommunledningen', titles: ['Används riskmetoden i förvaltningarna?'] },
    summary: 'Riskmetoden används delvis. Uppföljningen av risker saknas.',
  },
  {
    key: 'second',
    ...{ ago: 240, to: 'Kommunstyrelsen' },
    titles: [
      'Används riskmetoden i förvaltningarna?',
      'Klassas informationen på samma sätt?',
      'Följs riktlinjen för behörigheter?',
      'Vad gav årets arbete?',
    ],
    summary: 'Arbetssätten finns, men två av fyra används bara delvis.',
    proposals: 'Dag för beslut på varje risk, en kortare handledning för klassning, fler analysledare.',
  },
];
