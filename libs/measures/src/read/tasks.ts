// SPDX-License-Identifier: EUPL-1.2
import { addMonths, fromDayNumber, toDayNumber } from '#libs/kernel';
import { type OpenTask, type Role, taskSource } from '#libs/platform';
import { measureProjection } from './measure-projection.js';
import type { SecurityMeasure } from './measure-row.js';

const LEAD: Role[] = ['ciso', 'leadership'];
const MAY: Role[] = [...LEAD, 'riskOwner', 'procurementOfficer'];

/** What is to be done about a security measure. */
export const measureTasks = taskSource<SecurityMeasure>({
  name: 'measures',
  version: 1,
  rows: measureProjection,
  kinds: {
    measureIntroduce: {
      name: { sv: 'Åtgärd att införa', en: 'Measure to introduce' },
      why: {
        sv: 'Åtgärden är beslutad och ska vara införd till den dagen.',
        en: 'The measure has been decided and is to be in use by that day.',
      },
      act: { sv: 'Öppna åtgärden', en: 'Open the measure' },
      ahead: 14,
    },
    measureEvaluate: {
      name: { sv: 'Åtgärd att utvärdera', en: 'Measure to evaluate' },
      why: {
        sv: 'Åtgärden är införd. Bedöm om den är ändamålsenlig och tillräcklig.',
        en: 'The measure is in use. Judge whether it is fit and sufficient.',
      },
      act: { sv: 'Utvärdera åtgärden', en: 'Evaluate the measure' },
      ahead: 30,
    },
  },
  tasks: (measure) => [...introductions(measure), ...evaluations(measure)],
});

const about = ({ measureId, title, unitIds, responsibleId }: SecurityMeasure) => ({
  ...{ title, unitIds, personId: responsibleId, path: `/arbete/atgarder/${measureId}` },
  ...{ may: MAY, forRoles: LEAD },
});

function introductions(measure: SecurityMeasure): OpenTask[] {
  const { status, dueOn } = measure;
  const remains = status === 'decided' || status === 'resourced' || status === 'introducedInPart';
  return remains && dueOn ? [{ ...about(measure), kind: 'measureIntroduce', dueOn }] : [];
}

/** A year after it was introduced somewhere, and a year after the last evaluation: evidence of it is never older than two. */
function evaluations(measure: SecurityMeasure): OpenTask[] {
  const { status, introducedOn, evaluatedOn } = measure;
  if (!introducedOn || (status !== 'introduced' && status !== 'introducedInPart')) return [];
  const last = evaluatedOn && evaluatedOn > introducedOn ? evaluatedOn : introducedOn;
  return [{ ...about(measure), kind: 'measureEvaluate', dueOn: aYearAfter(last) }];
}

const aYearAfter = (day: string): string => fromDayNumber(addMonths(toDayNumber(day), 12));
