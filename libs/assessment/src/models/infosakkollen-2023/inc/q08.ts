// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { followedUp, inPlace } from '../rules.js';

export const q08 = question({
  no: 8,
  section: 1,
  area: 'INC',
  kind: 'wayOfWorking',
  step: 'design',
  text: {
    sv: 'Finns ett arbetssätt för att hålla verksamheten igång när information eller system faller bort?',
    en: 'Is there a way of working for keeping operations going when information or systems are lost?',
  },
  boxes: {
    '8.1': {
      sv: 'Besluta hur organisationen ska förbereda sig på avbrott i system och tillgång till information',
      en: 'Decide how the organisation prepares for outages of systems and of access to information',
      hours: 16,
      derived: inPlace('continuity', 'decided'),
      reportedAt: '2.4.3',
    },
    '8.2': {
      sv: 'Bestäm vem som skriver, övar och sätter igång kontinuitetsplanerna',
      en: 'Decide who writes, exercises and activates the continuity plans',
      hours: 12,
      derived: inPlace('continuity', 'roles'),
      reportedAt: '2.4.3',
    },
    '8.3': {
      sv: 'Planera för avbrott efter en och samma modell, med utpekade händelser att öva',
      en: 'Plan for outages by one and the same model, with named situations to exercise',
      hours: 32,
      derived: inPlace('continuity', 'commonModel'),
      reportedAt: '2.4.3',
    },
    '8.4': {
      sv: 'Ge verksamheterna mallar och handledning för kontinuitetsplaner och reservrutiner',
      en: 'Give the business units templates and a handbook for continuity plans and fallback routines',
      hours: 24,
      derived: inPlace('continuity', 'guidance'),
      reportedAt: '2.4.3',
    },
    '8.5': {
      sv: 'Utvärdera minst en gång om kontinuitetsarbetet håller måttet och åtgärda bristerna',
      en: 'Evaluate at least once whether the continuity work is good enough and remedy its shortcomings',
      hours: 16,
      derived: followedUp('continuity'),
      step: 'followUp',
      reportedAt: '2.4.3',
    },
  },
});
