// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { followedUp, inPlace } from '../rules.js';

export const q07 = question({
  no: 7,
  section: 1,
  area: 'INC',
  kind: 'wayOfWorking',
  step: 'design',
  text: {
    sv: 'Finns ett arbetssätt för incidenter och avvikelser i informationssäkerheten?',
    en: 'Is there a way of working for incidents and nonconformities in information security?',
  },
  boxes: {
    '7.1': {
      sv: 'Besluta hur incidenter och avvikelser ska tas om hand',
      en: 'Decide how incidents and nonconformities are to be dealt with',
      hours: 16,
      derived: inPlace('incident', 'decided'),
    },
    '7.2': {
      sv: 'Bestäm vem som tar emot, leder, beslutar och rapporterar när en incident inträffar',
      en: 'Decide who receives, leads, decides and reports when an incident occurs',
      hours: 12,
      derived: inPlace('incident', 'roles'),
    },
    '7.3': {
      sv: 'Bedöm incidenter efter samma grunder och samma allvarlighetsgrader i hela organisationen',
      en: 'Assess incidents on the same grounds and by the same degrees of severity throughout the organisation',
      hours: 24,
      derived: inPlace('incident', 'commonModel'),
    },
    '7.4': {
      sv: 'Beskriv för medarbetarna vad de ska anmäla, till vem och hur',
      en: 'Describe to staff what they are to report, to whom and how',
      hours: 16,
      derived: inPlace('incident', 'guidance'),
    },
    '7.5': {
      sv: 'Utvärdera minst en gång hur incidenthanteringen fungerar och gör den bättre',
      en: 'Evaluate at least once how incident handling works and make it better',
      hours: 16,
      derived: followedUp('incident'),
      step: 'followUp',
      reportedAt: '2.4.3',
    },
  },
});
