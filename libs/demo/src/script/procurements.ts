// SPDX-License-Identifier: EUPL-1.2
import { FollowUpCommand, followUpIdFor } from '#libs/followup';
import { addMonths, type DayNumber, fromDayNumber } from '#libs/kernel';
import { calledFor, type Levels, ProcurementCommand } from '#libs/procurement';
import { type ProcurementData, procurements } from '../data/procurements.js';
import { ids } from '../ids.js';
import { type Action, action } from './action.js';
import type { Calendar } from './calendar.js';
import { demoRisks } from './demo-risks.js';

const MONTHS = 12;

export const procurementScript = (calendar: Calendar): Action[] =>
  procurements.flatMap((data) => [...before(calendar, data), ...tendering(calendar, data), ...after(calendar, data)]);

const sender = (calendar: Calendar, { by }: ProcurementData) => ({
  when: (ago: number) => ({ day: calendar.ago(ago), by }),
  ahead: (days: number): string => fromDayNumber(calendar.today + days),
});

/** The risks of the same units that had been found by then. */
function risksOf(calendar: Calendar, { units }: ProcurementData, day: DayNumber): string[] {
  const theirs = demoRisks.filter((risk) => risk.units.some((unit) => (units as readonly string[]).includes(unit)));
  return theirs
    .filter(({ opened }) => calendar.ago(opened) < day)
    .slice(0, 2)
    .map(({ riskId }) => riskId);
}

/** From the need to a list that may still be worked on. */
function before(calendar: Calendar, data: ProcurementData): Action[] {
  const { key, name, units, by, need, started, wantedIn } = data;
  const { when, ahead } = sender(calendar, data);
  const streamId = ids.procurement(key);
  const wantedOn = wantedIn === undefined ? undefined : ahead(wantedIn);
  const subject = { procurementId: streamId, name, unitIds: units.map(ids.unit), responsibleId: ids.person(by) };
  const start = action(when(started), ProcurementCommand, {
    ...{ name: 'StartProcurement', streamId },
    data: { ...subject, need, wantedOn },
  });
  const classed = (given: { ago: number; levels: Levels; reason: string }): Action =>
    action(when(given.ago), ProcurementCommand, {
      ...{ name: 'LinkProcurement', streamId },
      data: {
        ...{ assetIds: [], riskIds: risksOf(calendar, data, calendar.ago(given.ago)), class: given.levels },
        ...{ classSource: 'entered', reason: given.reason },
      },
    });
  return [
    start,
    ...(data.class ? [classed(data.class)] : []),
    ...(data.listed === undefined ? [] : edits(calendar, data, data.listed)),
    ...(data.reclassed ? [classed(data.reclassed)] : []),
  ];
}

function edits(calendar: Calendar, data: ProcurementData, listed: number): Action[] {
  const { key, removed, added } = data;
  const { when } = sender(calendar, data);
  const streamId = ids.procurement(key);
  const words = { aspect: 'availability', level: 3, by: 'supplier', force: 'must' } as const;
  const own = { requirementId: ids.procurement(`${key}:own`), words: { ...words, text: added ?? '' } };
  return [
    action(when(listed), ProcurementCommand, { name: 'GenerateRequirementList', streamId, data: { language: 'sv' } }),
    ...(removed
      ? [
          action(when(listed - 1), ProcurementCommand, {
            ...{ name: 'RemoveRequirement', streamId },
            data: { requirementId: removed.code, reason: removed.reason },
          }),
        ]
      : []),
    ...(added ? [action(when(listed - 1), ProcurementCommand, { name: 'AddRequirement', streamId, data: own })] : []),
  ];
}

const askedCodes = (data: ProcurementData): string[] =>
  data.class
    ? calledFor(data.class.levels)
        .filter(({ by, code }) => by !== 'own' && code !== data.removed?.code)
        .map(({ code }) => code)
    : [];

/** The list goes out, and suppliers answer. */
function tendering(calendar: Calendar, data: ProcurementData): Action[] {
  const { key, attached, tenders = [] } = data;
  if (!attached) return [];
  const { when, ahead } = sender(calendar, data);
  const streamId = ids.procurement(key);
  const answersBy = ahead(attached.answersIn);
  const out = action(when(attached.ago), ProcurementCommand, {
    ...{ name: 'AttachRequirementList', streamId, data: { answersBy } },
  });
  const received = tenders.flatMap(({ supplier, ago, partly = [], no = [] }): Action[] => {
    const tenderId = ids.tender(`${key}:${supplier}`);
    const answers = askedCodes(data).map((requirementId) => {
      const answer = no.includes(requirementId) ? 'no' : partly.includes(requirementId) ? 'partly' : 'yes';
      return { requirementId, answer: answer as 'yes' | 'partly' | 'no' };
    });
    return [
      action(when(ago), ProcurementCommand, { name: 'ReceiveTender', streamId, data: { tenderId, supplier } }),
      action(when(ago), ProcurementCommand, { name: 'AnswerTender', streamId, data: { tenderId, answers } }),
    ];
  });
  return [out, ...received];
}

/** The contract, and what came of it. */
function after(calendar: Calendar, data: ProcurementData): Action[] {
  const { key, by, contract, introduced, followedUp, evaluated } = data;
  if (!contract) return [];
  const { when, ahead } = sender(calendar, data);
  const streamId = ids.procurement(key);
  const { supplier, years, followUpIn } = contract;
  const validUntil = fromDayNumber(addMonths(calendar.ago(contract.ago), years * MONTHS));
  const terms = { supplier, tenderId: ids.tender(`${key}:${supplier}`), validUntil, followUpOn: ahead(followUpIn) };
  const person = ids.person(by);
  const outcomes = askedCodes(data).map((requirementId) => {
    const met = followedUp?.unmet.includes(requirementId) ? ('partly' as const) : ('met' as const);
    return { requirementId, met };
  });
  const judged = { fit: true, sufficient: evaluated?.sufficient ?? true, note: evaluated?.note, evaluatedBy: person };
  const did = (ago: number | undefined, make: (when: { day: DayNumber; by: typeof by }) => Action): Action[] =>
    ago === undefined ? [] : [make(when(ago))];
  return [
    ...supplierFollowUp(calendar, data),
    action(when(contract.ago), ProcurementCommand, { name: 'SignContract', streamId, data: terms }),
    ...did(introduced?.ago, (at) =>
      action(at, ProcurementCommand, {
        ...{ name: 'IntroduceOwnRequirements', streamId },
        data: { requirementIds: [...(introduced?.codes ?? [])] },
      }),
    ),
    ...did(followedUp?.ago, (at) =>
      action(at, ProcurementCommand, {
        ...{ name: 'FollowUpSupplier', streamId, data: { outcomes, followedUpBy: person } },
      }),
    ),
    ...did(evaluated?.ago, (at) =>
      action(at, ProcurementCommand, { name: 'EvaluateRequirements', streamId, data: judged }),
    ),
  ];
}

/**
 * The follow-up of a supplier that has been looked at, from its plan to its result. It is planned the day before the
 * contract, so that the reaction to the contract finds it there in every load.
 */
function supplierFollowUp(calendar: Calendar, { key, by, units, contract, followedUp }: ProcurementData): Action[] {
  if (!contract || !followedUp) return [];
  const { supplier, ago, followUpIn } = contract;
  const dueOn = fromDayNumber(calendar.today + followUpIn);
  const followUpId = followUpIdFor(ids.procurement(key), supplier, dueOn);
  const [unitIds, person] = [units.map(ids.unit), ids.person(by)];
  const target = { kind: 'supplier' as const, name: supplier };
  const summary =
    followedUp.unmet.length > 0 ? 'Allt utom ett avtalat krav är uppfyllt.' : 'Alla avtalade krav är uppfyllda.';
  const result = followedUp.unmet.length > 0 ? ('partly' as const) : ('good' as const);
  return [
    action({ day: calendar.ago(ago + 1), by }, FollowUpCommand, {
      ...{ name: 'PlanFollowUp', streamId: followUpId },
      data: { followUpId, title: supplier, target, unitIds, dueOn, responsibleId: person, plannedBy: person },
    }),
    action({ day: calendar.ago(followedUp.ago), by }, FollowUpCommand, {
      ...{ name: 'PerformFollowUp', streamId: followUpId },
      data: { unitIds, topics: [], result, summary, performedBy: person },
    }),
  ];
}
