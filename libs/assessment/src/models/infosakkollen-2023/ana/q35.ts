// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { has, is, riskAssessed } from '../rules.js';

const howOften = has('likelihood.frequencyPerYear');
const when = [has('likelihood.earliest'), has('likelihood.likeliest'), has('likelihood.latest')];
const asItIs = is('phase', 'before');
const withMeasures = is('phase', 'after');

export const q35 = question({
  no: 35,
  section: 3,
  area: 'ANA',
  kind: 'centralPart',
  step: 'use',
  text: {
    sv: 'På vilka sätt bedöms hur sannolik en risk är?',
    en: 'In which ways is the likelihood of a risk assessed?',
  },
  reportedAt: '2.6.1',
  areaReportedAt: '2.6.1',
  boxes: {
    '35.1': {
      sv: 'Uppskatta antalet gånger per år som risken väntas slå till med dagens skydd',
      en: 'Estimate how many times a year the risk is likely to strike with today’s protection',
      hours: 12,
      usedIn: riskAssessed(asItIs, howOften),
    },
    '35.2': {
      sv: 'Uppskatta tidigaste, troligaste och senaste datum för risken med dagens skydd',
      en: 'Estimate the earliest, likeliest and latest date of the risk with today’s protection',
      hours: 12,
      usedIn: riskAssessed(asItIs, ...when),
      reportedAt: '2.4.5',
    },
    '35.3': {
      sv: 'Uppskatta antalet gånger per år som risken väntas slå till med de föreslagna åtgärderna på plats',
      en: 'Estimate how many times a year the risk is likely to strike with the proposed measures in place',
      hours: 12,
      usedIn: riskAssessed(withMeasures, howOften),
      reportedAt: '2.4.5',
    },
    '35.4': {
      sv: 'Uppskatta tidigaste, troligaste och senaste datum för risken med de föreslagna åtgärderna på plats',
      en: 'Estimate the earliest, likeliest and latest date of the risk with the proposed measures in place',
      hours: 12,
      usedIn: riskAssessed(withMeasures, ...when),
      reportedAt: '2.4.5',
    },
    '35.5': {
      sv: 'Ange hur säker uppskattningen är, med tanke på vad som är känt och vad som är gissat',
      en: 'State how certain the estimate is, considering what is known and what is guessed',
      hours: 8,
      usedIn: riskAssessed(has('certainty')),
      reportedAt: '2.4.5',
    },
  },
});
