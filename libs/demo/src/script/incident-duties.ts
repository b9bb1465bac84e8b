// SPDX-License-Identifier: EUPL-1.2
import { clocksFrom } from '#libs/incident';
import type { Judged, Sent } from '../data/incident-data.js';
import { ids } from '../ids.js';
import type { Action, When } from './action.js';
import { instant } from './calendar.js';
import type { Course } from './incident-course.js';

/** Whether an incident was to be reported, and the reports; nothing where the law of the track did not hold that day. */
export function duties(course: Course): Action[] {
  return (course.data.judged ?? []).flatMap((judged) => {
    const proposed = course.when(judged);
    const identifiedAt = timeOf(proposed);
    const clocks = clocksFrom(judged.track, 'identified', identifiedAt);
    if (clocks.length === 0) return [];
    const { track, significant, reason, second, sent = [] } = judged;
    const proposal = { track, significant, reason, identifiedAt, clocks: significant ? clocks : [] };
    const proposedBy = ids.person(course.data.lead);
    return [
      course.does(proposed, 'ProposeSignificance', { ...proposal, proposedBy }),
      ...(second ? [agreed(course, judged, course.when(second))] : []),
      ...sent.map((report) => notified(course, judged, report)),
    ];
  });
}

const timeOf = ({ day, at }: When): string => instant(day, at!);

const agreed = (course: Course, { track, significant, second }: Judged, when: When): Action =>
  course.does(when, 'DecideSignificance', { track, significant, secondBy: ids.person(second!.by!) });

function notified(course: Course, { track }: Judged, { step, reference, ...later }: Sent): Action {
  const when = course.when(later);
  const sentAt = timeOf(when);
  const clocks = step === 'notification' ? clocksFrom(track, 'notification', sentAt) : [];
  const sentBy = ids.person(course.data.lead);
  return course.does(when, 'RecordNotification', { track, step, reference, sentAt, clocks, sentBy });
}
