// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { has, is, recorded, riskAssessed, riskDecision } from '../rules.js';

export const q36 = question({
  no: 36,
  section: 3,
  area: 'ANA',
  kind: 'centralPart',
  step: 'use',
  text: {
    sv: 'Vilka centrala delar ingår när informationssäkerhetsrisker hanteras?',
    en: 'Which central parts does the handling of information security risks include?',
  },
  reportedAt: '2.6.1',
  areaReportedAt: '2.6.1',
  boxes: {
    '36.1': {
      sv: 'Dra gränsen mellan risker som får accepteras och risker som alltid ska åtgärdas',
      en: 'Draw the line between risks that may be accepted and risks that must always be treated',
      hours: 24,
      step: 'design',
      usedIn: riskDecision(has('basis.consequence'), has('basis.likelihoodLevel')),
      reportedAt: '2.4.5',
    },
    '36.2': {
      sv: 'Ta fram förslag till hur bedömda risker ska behandlas',
      en: 'Draw up proposals for how the assessed risks are to be treated',
      hours: 16,
      usedIn: recorded('RiskTreatmentProposed'),
    },
    '36.3': {
      sv: 'Låt bara den som har mandat för riskens storlek besluta om den',
      en: 'Let only those decide on a risk whose mandate covers a risk of that size',
      hours: 16,
      usedIn: riskDecision(is('basis.withinMandate', true)),
    },
    '36.4': {
      sv: 'Skriv ned skälen till varje beslut om en risk',
      en: 'Write down the reasons for every decision on a risk',
      hours: 8,
      usedIn: riskDecision(),
    },
    '36.5': {
      sv: 'Tidsbegränsa varje accepterad risk så att den prövas på nytt',
      en: 'Limit every acceptance of a risk in time, so that it is considered anew',
      hours: 8,
      usedIn: riskDecision(is('choice', 'accept'), has('reviewOn')),
    },
    '36.6': {
      sv: 'Bedöm hur stor risk som blir kvar efter de föreslagna åtgärderna',
      en: 'Assess how much risk remains after the proposed measures',
      hours: 12,
      usedIn: riskAssessed(is('phase', 'after')),
    },
    '36.7': {
      sv: 'Analysera risken på nytt när beslutade åtgärder har kommit på plats',
      en: 'Analyse the risk again once the decided measures are in place',
      hours: 24,
      step: 'followUp',
      usedIn: riskAssessed(is('reassessment', true)),
      reportedAt: '2.4.5',
    },
    '36.8': {
      sv: 'Stäm av hur det går med riskerna med bestämda mellanrum',
      en: 'Check at set intervals how things stand with the risks',
      hours: 16,
      step: 'followUp',
      usedIn: recorded('RiskFollowedUp', has('nextOn')),
      reportedAt: '2.4.5',
    },
    '36.9': {
      sv: 'Avsluta risker som inte längre finns och skriv varför',
      en: 'Close risks that no longer exist and write down why',
      hours: 8,
      step: 'followUp',
      usedIn: recorded('RiskClosed'),
    },
  },
});
