// SPDX-License-Identifier: EUPL-1.2
import type { Recorded } from '#libs/kernel';
import { judgedAs, withNotification } from './clocks.js';
import type { IncidentEvent } from './events.js';
import { dayOf, type Incident, type IncidentEntry, type KnownIncident } from './incident.js';
import type { Status } from './words.js';

const nothingYet = {
  severity: null,
  urgency: null,
  rejectedOn: null,
  assetIds: [],
  riskIds: [],
  measureIds: [],
  verdicts: [],
  clocks: [],
  over: false,
  investigatedOn: null,
  cause: null,
  cost: null,
  lessonIds: [],
  toldReporter: null,
  toldUnits: null,
  closedOn: null,
};

/** Folds one event into an incident; the register folds by it as well, so that both always agree. */
export function evolveIncident(incident: Incident, entry: IncidentEntry): Incident {
  const event = entry as Recorded<IncidentEvent>;
  if (event.type === 'IncidentReported') {
    const { description: _, place: __, channel: ___, contact, ...told } = event.data;
    const reachable = told.reportedBy !== null || contact !== undefined;
    const reported = { reachable, reportedAt: event.occurredAt, reportedOn: dayOf(event), status: 'reported' as const };
    return { ...nothingYet, ...told, ...reported };
  }
  return incident && changed(incident, event);
}

function changed(incident: KnownIncident, event: Recorded<IncidentEvent>): KnownIncident {
  switch (event.type) {
    case 'IncidentReported':
      return incident;
    case 'IncidentTriaged': {
      const { kind, severity, urgency, unitIds } = event.data;
      return { ...incident, kind, severity, urgency, unitIds, status: statusOf(incident, 'triaged') };
    }
    case 'IncidentRejected':
      return { ...incident, status: 'rejected', rejectedOn: dayOf(event) };
    case 'IncidentLinked': {
      const { assetIds, riskIds, measureIds } = event.data;
      return { ...incident, assetIds, riskIds, measureIds };
    }
    case 'SignificanceProposed':
      return judgedAs(incident, event.data, event.data.proposedBy, null);
    case 'SignificanceDecided':
      return judgedAs(incident, event.data, event.data.decidedBy, event.data.secondBy);
    case 'NotificationRecorded':
      return withNotification(incident, event);
    case 'IncidentActionRecorded':
      return { ...incident, over: incident.over || event.data.over };
    case 'IncidentInvestigated': {
      const { cause, cost = null } = event.data;
      return { ...incident, cause, cost, investigatedOn: dayOf(event), status: statusOf(incident, 'investigated') };
    }
    case 'LessonRecorded':
      return { ...incident, lessonIds: [...incident.lessonIds, event.data.lessonId] };
    case 'IncidentClosed': {
      const { toldReporter, toldUnits } = event.data;
      return { ...incident, toldReporter, toldUnits, over: true, status: 'closed', closedOn: dayOf(event) };
    }
    case 'IncidentEntriesWithdrawn':
      return { ...incident, ...event.data.standing, unitIds: event.data.unitIds };
  }
}

const ORDER: readonly Status[] = ['reported', 'rejected', 'triaged', 'investigated', 'closed'];

/** Sorting anew does not undo an investigation. */
const statusOf = ({ status }: KnownIncident, reached: Status): Status =>
  ORDER.indexOf(status) > ORDER.indexOf(reached) ? status : reached;
