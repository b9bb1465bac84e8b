// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { allOf, causeFound, has, incidentAction, is, lessonFor, recorded } from '../rules.js';

export const q38 = question({
  no: 38,
  section: 3,
  area: 'INC',
  kind: 'centralPart',
  step: 'use',
  text: {
    sv: 'Vilka centrala delar ingår i hanteringen av incidenter och avbrott?',
    en: 'Which central parts does the handling of incidents and outages include?',
  },
  boxes: {
    '38.1': {
      sv: 'Definiera vad som är en incident och vad som är en avvikelse',
      en: 'Define what is an incident and what is a nonconformity',
      hours: 8,
      step: 'design',
    },
    '38.2': {
      sv: 'Ta emot anmälningar om incidenter på ett ställe som alla känner till',
      en: 'Receive reports of incidents in one place that everybody knows of',
      hours: 16,
      usedIn: recorded('IncidentReported'),
    },
    '38.3': {
      sv: 'Sortera varje anmälan efter hur allvarlig och hur brådskande den är',
      en: 'Sort every report by how serious and how urgent it is',
      hours: 12,
      usedIn: recorded('IncidentTriaged', has('severity'), has('urgency')),
    },
    '38.4': {
      sv: 'Bestäm i förväg vem som får stänga av system för att begränsa skadan',
      en: 'Decide in advance who may shut systems down to limit the damage',
      hours: 8,
      step: 'design',
    },
    '38.5': {
      sv: 'Säkra loggar och andra spår så att incidenten går att utreda',
      en: 'Secure logs and other traces so that the incident can be investigated',
      hours: 24,
      usedIn: incidentAction('tracesSecured'),
    },
    '38.6': {
      sv: 'Rapportera incidenter till myndigheter inom de frister som gäller',
      en: 'Report incidents to authorities within the time limits that apply',
      hours: 16,
      usedIn: recorded('NotificationRecorded', is('onTime', true)),
    },
    '38.7': {
      sv: 'Informera drabbade personer och verksamheter medan incidenten pågår',
      en: 'Inform the people and business units affected while the incident lasts',
      hours: 16,
      usedIn: incidentAction('peopleInformed'),
    },
    '38.8': {
      sv: 'Kalla in krisledningen när en incident blir för stor för den vanliga organisationen',
      en: 'Call in crisis management when an incident grows too large for the ordinary organisation',
      hours: 16,
      usedIn: incidentAction('crisisManagementCalled'),
    },
    '38.9': {
      sv: 'Utred vad som orsakade incidenten och låt lärdomarna styra det förebyggande arbetet',
      en: 'Investigate what caused the incident and let the lessons guide preventive work',
      hours: 24,
      usedIn: allOf(causeFound(), lessonFor('measure', 'risk', 'routine')),
      step: 'followUp',
      reportedAt: '2.4.3',
    },
    '38.10': {
      sv: 'Dokumentera incidenten från anmälan till avslut',
      en: 'Document the incident from report to closure',
      hours: 12,
      usedIn: recorded('IncidentClosed'),
    },
    '38.11': {
      sv: 'Bestäm hur långa avbrott varje verksamhet klarar',
      en: 'Decide how long an outage each business unit can cope with',
      hours: 40,
      step: 'identify',
    },
    '38.12': {
      sv: 'Kartlägg vilka system, leverantörer och personer verksamheten är beroende av',
      en: 'Map the systems, suppliers and people that operations depend on',
      hours: 40,
      step: 'identify',
    },
    '38.13': {
      sv: 'Ta fram reservrutiner så att arbetet kan fortsätta utan system',
      en: 'Work out fallback routines so that work can go on without systems',
      hours: 60,
      step: 'design',
    },
    '38.14': {
      sv: 'Bestäm i vilken ordning systemen ska återställas',
      en: 'Decide in which order the systems are to be restored',
      hours: 24,
      step: 'design',
    },
    '38.15': {
      sv: 'Planera återgången till normal drift och hur arbete som har blivit liggande ska tas igen',
      en: 'Plan the return to normal operations and how the backlog is made up',
      hours: 24,
      step: 'design',
    },
    '38.16': {
      sv: 'Avtala med leverantörer om hjälp och återställningstider vid avbrott',
      en: 'Agree with suppliers on help and recovery times in case of an outage',
      hours: 40,
      step: 'design',
    },
    '38.17': {
      sv: 'Förvara planerna så att de går att läsa även när nätverket ligger nere',
      en: 'Keep the plans where they can be read even when the network is down',
      hours: 8,
    },
    '38.18': {
      sv: 'Uppdatera planerna efter övningar, incidenter och förändringar i verksamheten',
      en: 'Update the plans after exercises, incidents and changes in operations',
      hours: 24,
      step: 'followUp',
    },
  },
});
