// SPDX-License-Identifier: EUPL-1.2
import { PracticeCommand, practiceStream } from '#libs/practice';
import { type PracticeData, practices } from '../data/practices.js';
import { DEMO_ORGANISATION, ids } from '../ids.js';
import { type Action, action } from './action.js';
import type { Calendar } from './calendar.js';

export const practiceScript = (calendar: Calendar): Action[] => practices.flatMap((data) => course(calendar, data));

function course(calendar: Calendar, data: PracticeData): Action[] {
  const { way: wayOfWorking, attribute, part: modelMeasureId, document, note, ended } = data;
  const by = ids.person(data.by);
  const streamId = practiceStream(DEMO_ORGANISATION, wayOfWorking);
  const when = (ago: number) => ({ day: calendar.ago(ago), by: data.by });
  const said = { wayOfWorking, document, note, by };
  const inPlace = data.ago.map((ago) =>
    attribute
      ? action(when(ago), PracticeCommand, { name: 'EstablishWayOfWorking', streamId, data: { ...said, attribute } })
      : action(when(ago), PracticeCommand, {
          name: 'DeclareCentralPart',
          streamId,
          data: { ...said, modelMeasureId: modelMeasureId! },
        }),
  );
  if (!attribute || !ended) return inPlace;
  const end = { attribute, reason: ended.reason, by };
  return [...inPlace, action(when(ended.ago), PracticeCommand, { name: 'EndWayOfWorking', streamId, data: end })];
}
