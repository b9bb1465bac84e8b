// SPDX-License-Identifier: EUPL-1.2
import type { Condition, CoverageStep, EventRule, Population, Rule, StandingRule, Until } from '../../engine/rule.js';

/** The conditions that the sentences of the model need; how the language reads is in the guide on evidence rules. */
export const is = (path: string, value: string | number | boolean): Condition => ({ path, op: 'eq', value });
export const has = (path: string): Condition => ({ path, op: 'exists' });
export const atLeast = (path: string, value: number): Condition => ({ path, op: 'gte', value });

/** One recorded event carries the measure for two years. */
export const recorded = (on: string, ...where: Condition[]): EventRule =>
  where.length > 0 ? { kind: 'event', on, where } : { kind: 'event', on };

const endedBy = (rule: EventRule, ...until: Until[]): EventRule => ({ ...rule, until });
const STOPPED: Until = { on: 'SecurityMeasureStopped', same: 'measureId' };

export const riskDecision = (...where: Condition[]): EventRule => recorded('RiskDecisionRecorded', ...where);
export const riskAssessed = (...where: Condition[]): EventRule => recorded('RiskAssessed', ...where);
export const measureResourced = (...where: Condition[]): EventRule => recorded('SecurityMeasureResourced', ...where);

/** A decision on a proposed measure that came out of a risk. */
export const measureDecided = (introduce: boolean): EventRule =>
  recorded('SecurityMeasureDecided', is('introduce', introduce), has('riskId'));

/** Question 6: a security measure that says it is this one was introduced, or found fit, and has not been stopped. */
export const protectionInPlace = (modelMeasureId: string): Rule => {
  const same = is('modelMeasureId', modelMeasureId);
  return anyOf(
    endedBy(recorded('SecurityMeasureIntroduced', same), STOPPED),
    endedBy(recorded('SecurityMeasureEvaluated', same, is('fit', true)), STOPPED),
  );
};

const decidedMeasures: Population = {
  kind: 'things',
  id: 'measureId',
  enter: endedBy(recorded('SecurityMeasureDecided', is('introduce', true)), STOPPED, {
    on: 'SecurityMeasureDecided',
    same: 'measureId',
    where: [is('introduce', false)],
  }),
};
const introduced = endedBy(recorded('SecurityMeasureIntroduced'), STOPPED);
const introducedMeasures: Population = { kind: 'things', id: 'measureId', enter: introduced };

/** The share of the measures decided within two years that are introduced. */
export const decidedAreIntroduced = (step: CoverageStep): Rule => ofDecided(step, introduced);

/** The share of the measures decided within two years that have been given time, money, somebody or a date. */
export const decidedAreResourced = (step: CoverageStep): Rule => ofDecided(step, recorded('SecurityMeasureResourced'));

const ofDecided = (step: CoverageStep, rule: EventRule): Rule => ({
  kind: 'coverage',
  of: decidedMeasures,
  step,
  member: 'measureId',
  rule,
});

/** The evaluation counts whatever it says: a measure found to be insufficient has been evaluated too. */
export const introducedAreEvaluated = (step: CoverageStep): Rule => ({
  kind: 'coverage',
  of: introducedMeasures,
  step,
  member: 'measureId',
  rule: recorded('SecurityMeasureEvaluated', has('fit'), has('sufficient')),
});

/** A unit has applied the way of working when a risk analysis for it, or for a unit above it, was finished. */
export const unitsHaveAnalysed = (step: CoverageStep): Rule => ({
  kind: 'coverage',
  of: { kind: 'units' },
  step,
  member: 'unitIds',
  rule: recorded('RiskAnalysisClosed'),
});

/** The share of the contracts signed within two years that hold security requirements. */
export const contractsHaveRequirements = (step: CoverageStep): Rule => ({
  kind: 'coverage',
  of: { kind: 'things', id: 'procurementId', enter: recorded('ContractSigned') },
  step,
  member: 'procurementId',
  rule: recorded('ContractSigned', has('class'), has('agreed')),
});

/** In force from its day to the day by which it must be confirmed; ended, or said anew, it carries no longer. */
const confirmed = (on: string, ended: string, where: Condition[], until: Omit<Until, 'on'>): StandingRule => ({
  kind: 'standing',
  on,
  where,
  to: 'validUntil',
  until: [on, ended].map((type) => ({ on: type, ...until })),
});

/** Questions 4, 5, 7–11: the way of working is decided, has its roles, a common model or guidance. */
export function inPlace(wayOfWorking: string, attribute: string): Rule {
  const where = [is('wayOfWorking', wayOfWorking), is('attribute', attribute)];
  return confirmed('WayOfWorkingEstablished', 'WayOfWorkingEnded', where, { same: 'wayOfWorking', where });
}

/** Question 28, and the fifth of questions 4, 5, 7–11: somebody has looked at how the way of working is used. */
export const followedUp = (wayOfWorking: string): EventRule =>
  recorded('FollowUpPerformed', is('target.wayOfWorking', wayOfWorking));

/** Question 14: a follow-up that looked at this. */
export const followedUpTopic = (modelMeasureId: string): EventRule =>
  recorded('FollowUpPerformed', is('topics', modelMeasureId));

/** Questions 32–38: the organisation has declared that the central part belongs to its way of working. */
export function declaredPart(modelMeasureId: string, ...asked: Condition[]): Rule {
  const where = [is('modelMeasureId', modelMeasureId), ...asked];
  return confirmed('CentralPartDeclared', 'CentralPartEnded', where, { same: 'modelMeasureId' });
}

/** Question 3: a unit, or one above it, has said that all it has of a kind stands in the register. */
export const unitsHaveInventoried = (kind: string, step: CoverageStep): Rule => ({
  kind: 'coverage',
  of: { kind: 'units' },
  step,
  member: 'unitIds',
  rule: endedBy(recorded('InventoryCompleted', is('kind', kind)), {
    on: 'InventoryReopened',
    same: 'unitIds',
    where: [is('kind', kind)],
  }),
});

/** Question 19: something of a unit, or of one above it, has an approved class that has not expired. */
export const unitsHaveClassified = (step: CoverageStep): Rule => ({
  kind: 'coverage',
  of: { kind: 'units' },
  step,
  member: 'unitIds',
  rule: {
    kind: 'standing',
    on: ['ClassificationApproved', 'ClassificationReviewed'],
    to: 'validUntil',
    until: ['ClassificationApproved', 'ClassificationReviewed', 'ClassificationReferred'].map((on) => ({
      on,
      same: 'assetId',
    })),
  },
});

/** An approved classification that shows a central part. */
export const classified = (...where: Condition[]): EventRule => recorded('ClassificationApproved', ...where);

/** Question 11: a source that is watched says who watches it, or how what matters is passed on. */
export const sourceWatched = (field: string): Rule =>
  endedBy(recorded('MonitoringSourceAdded', has(field)), { on: 'MonitoringSourceRemoved', same: 'sourceId' });

export const anyOf = (...rules: Rule[]): Rule => ({ kind: 'any', rules });
export const allOf = (...rules: Rule[]): Rule => ({ kind: 'all', rules });

const oneOf = (path: string, ...value: string[]): Condition => ({ path, op: 'in', value });
const isNot = (path: string, value: string): Condition => ({ path, op: 'ne', value });

/** Question 21: what was found out about an incident, with the fields that the sentence of the measure names. */
export const incidentInvestigated = (...where: Condition[]): EventRule => recorded('IncidentInvestigated', ...where);

/** The cause beneath was found: an investigation that ends in "unknown" has looked for it, and not found it. */
export const causeFound = (): EventRule => incidentInvestigated(has('rootCause'), isNot('cause', 'unknown'));

/**
 * Every serious incident closed within two years has been investigated. One that is still open does not count: whoever
 * says that it is over shall not lose the measure by saying so. An investigation speaks for its incident for as long as
 * that counts, since it comes before the closing.
 */
export const seriousAreInvestigated = (): Rule => ({
  kind: 'coverage',
  of: {
    kind: 'things',
    id: 'incidentId',
    enter: recorded('IncidentClosed', oneOf('severity', 'serious', 'critical')),
  },
  step: 'all',
  member: 'incidentId',
  rule: { kind: 'standing', on: 'IncidentInvestigated' },
});

/** A decision to introduce a measure that a lesson of an incident asked for. */
export const learntMeasureDecided = (): EventRule =>
  recorded('SecurityMeasureDecided', is('introduce', true), has('incidentId'));

/** A lesson that leads to something. */
export const lessonFor = (...proposes: string[]): EventRule =>
  recorded('LessonRecorded', oneOf('proposes', ...proposes));

/** Question 38: something of this kind was done while an incident was handled. */
export const incidentAction = (action: string): EventRule => recorded('IncidentActionRecorded', is('action', action));
