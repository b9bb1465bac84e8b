// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromDayNumber, type NewEvent, toDayNumber } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import type { AssessmentModel } from '../engine/index.js';
import type { Entry } from './maturity-database.js';

const PERSON = id(2);
const UNITS = [id(101), id(102), id(103), id(104)];
const SHIPPED = 'infosakkollen-2023';
const OWN = 'own-2026';
const FIRST = toDayNumber('2023-01-01');

/** What may be recorded, told by small numbers so that a failing history shrinks well. */
export interface Act {
  kind: (typeof KINDS)[number];
  /** Which of a few things it is about. */
  n: number;
  /** Days after the first on which it was true. */
  day: number;
}

const KINDS = [
  'unit',
  'analysis',
  'decision',
  'measure',
  'introduced',
  'stopped',
  'attested',
  'reported',
  'reported',
  'withdrawn',
  'closed',
  'activated',
  'mapped',
] as const;

export const acts: fc.Arbitrary<Act[][]> = fc.array(
  fc.array(fc.record({ kind: fc.constantFrom(...KINDS), n: fc.nat(7), day: fc.nat(900) }), {
    minLength: 1,
    maxLength: 6,
  }),
  { minLength: 2, maxLength: 8 },
);

const event = (type: string, data: object): NewEvent => ({ type, schemaVersion: 1, data });

/** The model of the golden file, which is as small as a model can be. */
export function ownModel(): AssessmentModel {
  const file = join(import.meta.dirname, '../../../../test/golden/OwnModelImported.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { data: { model: AssessmentModel } }).data.model;
}

/** The event of an act; `earlier` are the events recorded so far, for withdrawals. Undefined: nothing to withdraw. */
export function entryOf(act: Act, i: number, earlier: readonly string[], recordedAt: string): Entry | undefined {
  const made = eventOf(act, i, earlier);
  return made && { event: made, stream: `${made.type}${act.n}`, on: dayOf(act), recordedAt };
}

const dayOf = ({ day }: Act): string => fromDayNumber(FIRST + day);

function eventOf(act: Act, i: number, earlier: readonly string[]): NewEvent | undefined {
  const { kind, n } = act;
  if (kind === 'withdrawn') return earlier.length > 0 ? withdrawn(i, earlier[(n * 7) % earlier.length]!) : undefined;
  const unitIds = [UNITS[n % 4]!];
  const subject = {
    measureId: id(300 + n),

    unitIds,
    riskId: id(400 + n),
    modelMeasureId: `6.${n + 1}`,
  };
  switch (kind) {
    case 'unit':
      return event('BusinessUnitAdded', {
        unitId: UNITS[n % 4],
        name: 'Skola',
        parentId: null,
        countsInCoverage: null,
      });
    case 'closed':
      return event('BusinessUnitClosed', { unitId: UNITS[n % 4] });
    case 'analysis':
      return event('RiskAnalysisClosed', { analysisId: id(200 + i), unitIds });
    case 'decision':
      return decision(n, unitIds, dayOf(act));
    case 'measure':
      return event('SecurityMeasureDecided', { ...subject, introduce: n % 3 > 0, reason: 'Risken', decidedBy: PERSON });
    case 'introduced':
      return event('SecurityMeasureIntroduced', subject);
    case 'stopped':
      return event('SecurityMeasureStopped', { ...subject, reason: 'Utbytt' });
    default:
      return ownEvent(act, i);
  }
}

function ownEvent(act: Act, i: number): NewEvent | undefined {
  const { kind, n } = act;
  switch (kind) {
    case 'attested':
      return attested(i, n, dayOf(act));
    case 'reported':
      return reported(i, n, dayOf(act));
    case 'activated':
      return event('ModelActivated', { modelId: n % 2 ? OWN : SHIPPED, from: dayOf(act), activatedBy: PERSON });
    case 'mapped':
      return event('BoxesMapped', {
        modelId: OWN,
        toModelId: SHIPPED,
        boxes: [{ measureId: '1.1', carriedBy: n % 2 ? '23.1' : '20.1' }],
        mappedBy: PERSON,
      });
    default:
      return undefined;
  }
}

const decision = (n: number, unitIds: string[], day: string): NewEvent =>
  event('RiskDecisionRecorded', {
    riskId: id(400 + n),
    unitIds,
    title: 'Elevjournal',
    choice: ['mitigate', 'accept', 'transfer', 'avoid'][n % 4],
    rationale: 'Därför',
    decidedBy: PERSON,
    escalated: false,
    basis: {
      consequence: 3,
      likelihoodLevel: 2,
      phase: 'before',
      assessedOn: day,
      withinMandate: true,
      asLeadership: false,
    },
  });

const attested = (i: number, n: number, from: string): NewEvent =>
  event('MeasureAttested', {
    attestationId: id(500 + i),
    modelId: n > 5 ? OWN : SHIPPED,
    measureId: n > 5 ? '1.1' : `${n + 1}.1`,
    from,
    statement: 'Jag intygar',
    links: ['https://example.se'],
    attestedBy: PERSON,
  });

const reported = (i: number, n: number, day: string): NewEvent =>
  event('AnswersReported', {
    roundId: id(600 + i),
    modelId: n > 5 ? OWN : SHIPPED,
    closedOn: day,
    answers:
      n > 5
        ? [{ measureId: '1.1', answer: 'yes', day }]
        : Array.from({ length: 15 }, (_, q) => ({
            measureId: `${q + 1}.${(n % 4) + 1}`,
            answer: q % 5 === n ? 'no' : 'yes',
            day,
          })),
    fileName: 'omgång.xlsx',
    sha256: 'c'.repeat(64),
    reportedBy: PERSON,
  });

const withdrawn = (i: number, eventId: string): NewEvent =>
  event('AnswersWithdrawn', { roundId: id(600 + i), withdrawnEventIds: [eventId], reason: 'Fel' });

export const ownModelImported = (): NewEvent =>
  event('OwnModelImported', { modelId: OWN, model: { ...ownModel(), id: OWN }, mapping: {}, importedBy: PERSON });
