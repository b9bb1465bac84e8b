// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import {
  causeFound,
  has,
  incidentInvestigated,
  is,
  learntMeasureDecided,
  lessonFor,
  recorded,
  seriousAreInvestigated,
} from '../rules.js';

export const q21 = question({
  no: 21,
  section: 2,
  area: 'INC',
  kind: 'activity',
  step: 'followUp',
  text: {
    sv: 'Har organisationen lärt av de incidenter som har inträffat?',
    en: 'Has the organisation learnt from the incidents that have occurred?',
  },
  boxes: {
    '21.1': {
      sv: 'Gå igenom varje allvarlig incident när den är över',
      en: 'Go through every serious incident when it is over',
      hours: 16,
      derived: seriousAreInvestigated(),
    },
    '21.2': {
      sv: 'Ta reda på den bakomliggande orsaken, inte bara det som utlöste incidenten',
      en: 'Find the underlying cause, not only what triggered the incident',
      hours: 16,
      derived: causeFound(),
    },
    '21.3': {
      sv: 'Beräkna vilken skada incidenten orsakade och vad den kostade',
      en: 'Work out what harm the incident did and what it cost',
      hours: 12,
      derived: incidentInvestigated(has('harm'), has('cost')),
    },
    '21.4': {
      sv: 'Granska hur snabbt och hur väl organisationen upptäckte och tog hand om incidenten',
      en: 'Examine how quickly and how well the organisation detected and dealt with the incident',
      hours: 12,
      derived: incidentInvestigated(has('detection')),
    },
    '21.5': {
      sv: 'Besluta om åtgärder så att samma sak inte händer igen',
      en: 'Decide on measures so that the same thing does not happen again',
      hours: 12,
      derived: learntMeasureDecided(),
    },
    '21.6': {
      sv: 'Uppdatera riskanalyserna med det som incidenten visade',
      en: 'Update the risk analyses with what the incident showed',
      hours: 12,
      derived: lessonFor('risk'),
    },
    '21.7': {
      sv: 'Ändra rutiner, utbildning och kontinuitetsplaner efter erfarenheterna',
      en: 'Change routines, training and continuity plans in the light of experience',
      hours: 24,
    },
    '21.8': {
      sv: 'Leta efter gemensamma orsaker bakom flera incidenter',
      en: 'Look for common causes behind several incidents',
      hours: 16,
      derived: incidentInvestigated(has('relatedIncidentIds')),
    },
    '21.9': {
      sv: 'Berätta för den som anmälde och för berörda verksamheter vad utredningen kom fram till',
      en: 'Tell the person who reported and the units concerned what the investigation found',
      hours: 8,
      derived: recorded('IncidentClosed', is('toldReporter', true), is('toldUnits', true)),
    },
  },
});
