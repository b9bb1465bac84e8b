// SPDX-License-Identifier: EUPL-1.2
import { ledTo } from '#libs/incident';
import { type DayNumber, fromDayNumber } from '#libs/kernel';
import { MeasureCommand, measureIdFor } from '#libs/measures';
import type { MeasureData, MeasureState } from '../data/measure-data.js';
import { measures } from '../data/measures.js';
import { measuresFromRisks } from '../data/measures-from-risks.js';
import type { PersonKey } from '../data/people.js';
import { protections } from '../data/protections.js';
import { ids } from '../ids.js';
import { type Action, action } from './action.js';
import type { Calendar } from './calendar.js';
import { between, pick } from './pick.js';
import { demoRisks, STEPS } from './demo-risks.js';
import { measuresFromLessons } from './lessons.js';

/** Days between the steps of a measure. */
const BEFORE_DECISION = 21;
const RESOURCED_AFTER = 7;
const DUE_AFTER = 150;
const BECAUSE = [
  'Grundskydd som kommunen ska ha.',
  'Kostnaden är liten i förhållande till nyttan.',
  'Krävs för att kunna följa riktlinjen.',
  'Ett återkommande problem i verksamheten.',
];
const FOUND_FIT = [
  'Används som det är tänkt och räcker.',
  'Stickprov visar att åtgärden fungerar.',
  'Inga händelser sedan den infördes.',
];

/** Measures that wait for a decision: proposed from the risks that wait for theirs. */
const fromWaitingRisks: readonly MeasureData[] = demoRisks.flatMap(({ key, units, owner, opened, proposal }) =>
  proposal?.measure
    ? [
        {
          title: proposal.measure,
          risk: key,
          units,
          responsible: owner,
          state: 'proposed' as const,
          decided: opened - STEPS.proposed,
        },
      ]
    : [],
);

const demoMeasures: readonly MeasureData[] = [...measuresFromRisks, ...protections, ...measures, ...fromWaitingRisks];

const IN_USE: readonly MeasureState[] = ['part', 'introduced', 'evaluated', 'insufficient', 'stopped'];
const EVALUATED: readonly MeasureState[] = ['evaluated', 'insufficient'];
const RESOURCED: readonly MeasureState[] = [...IN_USE, 'late'];

export const measureScript = (calendar: Calendar): Action[] =>
  [...demoMeasures, ...measuresFromLessons(calendar)].flatMap((data) => life(calendar, data));

/** A measure on its way: what each step needs. */
interface Course {
  data: MeasureData;
  measureId: string;
  decided: DayNumber;
  introduced: DayNumber;
}

function life(calendar: Calendar, data: MeasureData): Action[] {
  const { state } = data;
  const measureId = idOf(data);
  const decided = typeof data.decided === 'number' ? calendar.ago(data.decided) : calendar.meeting(data.decided);
  const introduced = onWorkday(calendar, decided + between(`in:${data.title}`, 55, 95));
  const course = { data, measureId, decided, introduced };
  return [
    proposed(calendar, course),
    ...(state === 'proposed' ? [] : [decision(course)]),
    ...(RESOURCED.includes(state) ? [resourced(calendar, course)] : []),
    ...(IN_USE.includes(state) ? [introduction(course)] : []),
    ...(EVALUATED.includes(state) ? [evaluated(calendar, course)] : []),
    ...(state === 'stopped' ? [stopped(calendar, course)] : []),
  ];
}

/** What comes of a risk or a lesson is the same measure as the reaction to it would propose. */
function idOf({ title, risk, lesson }: MeasureData): string {
  if (lesson) return ledTo({ ...lesson, proposes: 'measure' })!;
  return risk ? measureIdFor(ids.risk(risk), title) : ids.measure(title);
}

const onWorkday = (calendar: Calendar, day: DayNumber): DayNumber => calendar.ago(calendar.today - day);
const owner = ({ data: { units, responsible } }: Course): PersonKey => (units.includes('it') ? 'itchef' : responsible);

/** A measure out of a risk is proposed when the risk is judged, before anybody decides on it; one out of a lesson with it. */
function proposed(calendar: Calendar, { data, measureId, decided }: Course): Action {
  const { title, units, box: modelMeasureId, lesson, state } = data;
  const by = lesson?.by ?? data.responsible;
  const risk = demoRisks.find(({ key }) => key === data.risk);
  const free = state === 'proposed' ? decided : onWorkday(calendar, decided - BEFORE_DECISION);
  const day = lesson?.day ?? (risk ? calendar.ago(risk.opened - STEPS.proposed) : free);
  const unitIds = units.map(ids.unit);
  return action({ day, by }, MeasureCommand, {
    name: 'ProposeSecurityMeasure',
    streamId: measureId,
    data: {
      measureId,
      title,
      unitIds,
      riskId: risk?.riskId,
      incidentId: lesson?.incidentId,
      modelMeasureId,
      proposedBy: ids.person(by),
    },
  });
}

function decision(course: Course): Action {
  const { data, measureId, decided } = course;
  const by = owner(course);
  const { why = pick(data.title, BECAUSE), state } = data;
  return action({ day: decided, by }, MeasureCommand, {
    name: 'DecideSecurityMeasure',
    streamId: measureId,
    data: { introduce: state !== 'declined', reason: why, decidedBy: ids.person(by) },
  });
}

function resourced(calendar: Calendar, course: Course): Action {
  const { data, measureId, decided } = course;
  const { hours, budget, responsible } = data;
  const day = onWorkday(calendar, decided + RESOURCED_AFTER);
  const dueOn = fromDayNumber(decided + DUE_AFTER);
  return action({ day, by: owner(course) }, MeasureCommand, {
    name: 'AllocateMeasureResources',
    streamId: measureId,
    data: { hours, budget, responsibleId: ids.person(responsible), dueOn },
  });
}

function introduction({ data, measureId, introduced }: Course): Action {
  const { units, state, recordedLate, responsible: by } = data;
  const half = units.slice(0, Math.ceil(units.length / 2));
  const unitIds = (state === 'part' ? half : units).map(ids.unit);
  const when = recordedLate
    ? { day: introduced + recordedLate.days, by, late: { occurredOn: introduced, reason: recordedLate.reason } }
    : { day: introduced, by };
  return action(when, MeasureCommand, { name: 'IntroduceSecurityMeasure', streamId: measureId, data: { unitIds } });
}

function evaluated(calendar: Calendar, { data, measureId, introduced }: Course): Action {
  const { title, state, note = pick(title, FOUND_FIT), responsible: by } = data;
  const day = onWorkday(calendar, introduced + between(`ev:${title}`, 70, 140));
  return action({ day, by }, MeasureCommand, {
    name: 'EvaluateSecurityMeasure',
    streamId: measureId,
    data: { fit: true, sufficient: state === 'evaluated', note, evaluatedBy: ids.person(by) },
  });
}

function stopped(calendar: Calendar, { data, measureId, introduced }: Course): Action {
  const day = onWorkday(calendar, introduced + between(`st:${data.title}`, 150, 200));
  const reason = data.note ?? 'Behövs inte längre.';
  const when = { day, by: data.responsible };
  return action(when, MeasureCommand, { name: 'StopSecurityMeasure', streamId: measureId, data: { reason } });
}
