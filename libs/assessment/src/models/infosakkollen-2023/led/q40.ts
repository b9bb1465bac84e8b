// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q40 = question({
  no: 40,
  section: 4,
  area: 'LED',
  kind: 'governance',
  step: 'followUp',
  text: {
    sv: 'Har ledningen sett till att informationssäkerhetsarbetet hela tiden blir bättre?',
    en: 'Has management made sure that the information security work keeps getting better?',
  },
  reportedAt: '2.6.1',
  boxes: {
    '40.1': {
      sv: 'Följ upp i ledningen hur det går att undanröja hinder, och besluta mer där det behövs',
      en: 'Follow up in management how the removal of obstacles is going, and decide more where needed',
      hours: 12,
      reportedAt: '2.4.4',
    },
    '40.2': {
      sv: 'Följ upp i ledningen hur det som fungerar väl sprids, och besluta mer där det behövs',
      en: 'Follow up in management how what works well is spread, and decide more where needed',
      hours: 12,
      reportedAt: '2.4.4',
    },
    '40.3': {
      sv: 'Besluta förbättringar, var och en med ansvarig och slutdatum, vid ledningens genomgång',
      en: 'Decide on improvements at the management review, each with somebody responsible and a due date',
      hours: 8,
      step: 'use',
    },
    '40.4': {
      sv: 'Kontrollera att förbättringar som ledningen har beslutat verkligen har genomförts',
      en: 'Check that the improvements management has decided on have really been carried out',
      hours: 8,
    },
    '40.5': {
      sv: 'Ompröva mål och ambition när hot, krav eller uppdrag förändras',
      en: 'Reconsider objectives and ambition when threats, requirements or the mission change',
      hours: 12,
      step: 'identify',
    },
    '40.6': {
      sv: 'Jämför resultatet med andra organisationer och ta efter det som fungerar',
      en: 'Compare the result with other organisations and adopt what works',
      hours: 16,
    },
    '40.7': {
      sv: 'Avsätt tid och pengar varje år för att förbättra informationssäkerhetsarbetet',
      en: 'Set aside time and money every year for improving the information security work',
      hours: 8,
      step: 'design',
    },
    '40.8': {
      sv: 'Låt utvärdera om hela informationssäkerhetsarbetet får den effekt ledningen vill ha',
      en: 'Have it evaluated whether the information security work as a whole has the effect management wants',
      hours: 40,
    },
  },
});
