// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q15 = question({
  no: 15,
  section: 1,
  area: 'LED',
  kind: 'governance',
  step: 'followUp',
  text: {
    sv: 'Har ledningen tagit reda på hur det går med informationssäkerhetsarbetet?',
    en: 'Has management found out how the information security work is going?',
  },
  reportedAt: '2.6.1',
  areaReportedAt: '4.1.8',
  boxes: {
    '15.1': {
      sv: 'Låt CISO föredra läget för ledningen minst en gång om året',
      en: 'Have the CISO present the situation to management at least once a year',
      hours: 8,
    },
    '15.2': {
      sv: 'Ge ledningen en skriftlig lägesrapport om informationssäkerheten',
      en: 'Give management a written status report on information security',
      hours: 24,
    },
    '15.3': {
      sv: 'Redovisa för ledningen vilka de största riskerna är och vem som äger dem',
      en: 'Tell management which the greatest risks are and who owns them',
      hours: 8,
    },
    '15.4': {
      sv: 'Redovisa för ledningen vilka allvarliga incidenter som har inträffat och vad de ledde till',
      en: 'Tell management which serious incidents have occurred and what they led to',
      hours: 8,
    },
    '15.5': {
      sv: 'Visa ledningen vilka beslutade säkerhetsåtgärder som är försenade och varför',
      en: 'Show management which decided security measures are late and why',
      hours: 8,
    },
    '15.6': {
      sv: 'Visa ledningen hur nära målen för informationssäkerheten organisationen är',
      en: 'Show management how close the organisation is to its information security objectives',
      hours: 8,
    },
    '15.7': {
      sv: 'Föredra resultatet av revisioner och granskningar för ledningen',
      en: 'Present the results of audits and reviews to management',
      hours: 6,
    },
    '15.8': {
      sv: 'Gå igenom organisationens resultat i Infosäkkollen med ledningen',
      en: 'Go through the organisation’s Infosäkkollen result with management',
      hours: 6,
    },
    '15.9': {
      sv: 'Informera ledningen om nya lagar och föreskrifter och vad de kräver av organisationen',
      en: 'Inform management of new laws and regulations and what they demand of the organisation',
      hours: 8,
    },
    '15.10': {
      sv: 'Informera ledningen om hur hoten mot organisationen förändras',
      en: 'Inform management of how the threats against the organisation are changing',
      hours: 6,
    },
    '15.11': {
      sv: 'Redovisa för ledningen om tid, pengar och kompetens räcker till det som är beslutat',
      en: 'Tell management whether time, money and competence are enough for what has been decided',
      hours: 8,
    },
    '15.12': {
      sv: 'Visa ledningen i vilka verksamheter de beslutade arbetssätten används och var de inte gör det',
      en: 'Show management in which business units the ways of working are in use and where they are not',
      hours: 12,
    },
    '15.13': {
      sv: 'Håll ledningens genomgång av hela informationssäkerhetsarbetet varje år och för protokoll',
      en: 'Hold a management review of all information security work every year and keep minutes',
      hours: 24,
    },
    '15.14': {
      sv: 'För ledningens bild av läget vidare till nämnder, styrelse eller motsvarande',
      en: 'Pass management’s view of the situation on to the boards or committees above it',
      hours: 8,
    },
  },
});
