// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { anyOf, followedUp, has, inPlace, recorded, sourceWatched } from '../rules.js';

export const q11 = question({
  no: 11,
  section: 1,
  area: 'INV',
  kind: 'wayOfWorking',
  step: 'design',
  text: {
    sv: 'Finns ett arbetssätt för att bevaka hot, sårbarheter, teknik och regler i omvärlden?',
    en: 'Is there a way of working for monitoring threats, vulnerabilities, technology and rules in the world around?',
  },
  boxes: {
    '11.1': {
      sv: 'Besluta hur organisationen ska bevaka hot, sårbarheter, teknik och regler i omvärlden',
      en: 'Decide how the organisation monitors threats, vulnerabilities, technology and rules around it',
      hours: 16,
      derived: inPlace('monitoring', 'decided'),
    },
    '11.2': {
      sv: 'Bestäm vem som bevakar vad och vem som tar emot och bedömer larm utifrån',
      en: 'Decide who monitors what and who receives and assesses alerts from outside',
      hours: 8,
      derived: anyOf(inPlace('monitoring', 'roles'), sourceWatched('responsibleId')),
    },
    '11.3': {
      sv: 'Värdera nyheter om hot och sårbarheter efter samma grunder i hela organisationen',
      en: 'Assess news of threats and vulnerabilities on the same grounds throughout the organisation',
      hours: 16,
      derived: anyOf(
        inPlace('monitoring', 'commonModel'),
        recorded('ObservationAssessed', has('relevance'), has('urgency')),
      ),
    },
    '11.4': {
      sv: 'Skriv ned för dem som bevakar vilka källor som gäller och hur det viktiga förs vidare',
      en: 'Write down for those who monitor which sources apply and how important news is passed on',
      hours: 16,
      derived: anyOf(inPlace('monitoring', 'guidance'), sourceWatched('handOn')),
    },
    '11.5': {
      sv: 'Utvärdera minst en gång om omvärldsbevakningen fångar det organisationen behöver veta',
      en: 'Evaluate at least once whether the monitoring catches what the organisation needs to know',
      hours: 12,
      derived: followedUp('monitoring'),
      step: 'followUp',
      reportedAt: '2.4.3',
    },
  },
});
