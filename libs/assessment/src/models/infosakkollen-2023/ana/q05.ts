// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { followedUp, inPlace } from '../rules.js';

export const q05 = question({
  no: 5,
  section: 1,
  area: 'ANA',
  kind: 'wayOfWorking',
  step: 'design',
  text: {
    sv: 'Finns ett arbetssätt för att analysera och hantera informationssäkerhetsrisker?',
    en: 'Is there a way of working for analysing and handling information security risks?',
  },
  boxes: {
    '5.1': {
      sv: 'Besluta hur organisationen ska analysera och ta hand om sina informationssäkerhetsrisker',
      en: 'Decide how the organisation analyses and deals with its information security risks',
      hours: 16,
      derived: inPlace('risk', 'decided'),
      reportedAt: '2.4.3',
    },
    '5.2': {
      sv: 'Bestäm vem som leder riskanalyser, vem som äger risker och vem som beslutar om dem',
      en: 'Decide who leads risk analyses, who owns risks and who decides on them',
      hours: 12,
      derived: inPlace('risk', 'roles'),
      reportedAt: '2.4.3',
    },
    '5.3': {
      sv: 'Analysera risker efter en och samma modell, med samma skalor, i hela organisationen',
      en: 'Analyse risks by one and the same model, with the same scales, throughout the organisation',
      hours: 32,
      derived: inPlace('risk', 'commonModel'),
      reportedAt: '2.4.3',
    },
    '5.4': {
      sv: 'Ge dem som ska analysera risker en handledning med exempel och mallar',
      en: 'Give those who are to analyse risks a handbook with examples and templates',
      hours: 24,
      derived: inPlace('risk', 'guidance'),
      reportedAt: '2.4.3',
    },
    '5.5': {
      sv: 'Utvärdera minst en gång om riskarbetet leder till rätt beslut och ändra det som inte fungerar',
      en: 'Evaluate at least once whether the risk work leads to the right decisions and change what does not work',
      hours: 16,
      derived: followedUp('risk'),
      step: 'followUp',
      reportedAt: '2.4.3',
    },
  },
});
