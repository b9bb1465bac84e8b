// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { introducedAreEvaluated } from '../rules.js';

export const q26 = question({
  no: 26,
  section: 2,
  area: 'UPF',
  kind: 'coverage',
  step: 'followUp',
  text: {
    sv: 'För hur stor del av de införda säkerhetsåtgärderna har organisationen prövat om de gör nytta och räcker?',
    en: 'For how large a share of the introduced security measures has it been evaluated whether they are fit and enough?',
  },
  reportedAt: '2.6.1',
  boxes: {
    '26.1': {
      sv: 'Utvärdera minst en införd säkerhetsåtgärd: gör den nytta, och räcker den?',
      en: 'Evaluate at least one introduced security measure: is it fit, and is it enough?',
      hours: 8,
      derived: introducedAreEvaluated('some'),
      reportedAt: '2.4.4',
    },
    '26.2': {
      sv: 'Utvärdera minst en fjärdedel av de införda säkerhetsåtgärderna: gör de nytta, och räcker de?',
      en: 'Evaluate at least a quarter of the introduced security measures: are they fit, and are they enough?',
      hours: 32,
      derived: introducedAreEvaluated('quarter'),
      reportedAt: '2.4.4',
    },
    '26.3': {
      sv: 'Utvärdera minst hälften av de införda säkerhetsåtgärderna: gör de nytta, och räcker de?',
      en: 'Evaluate at least half of the introduced security measures: are they fit, and are they enough?',
      hours: 40,
      derived: introducedAreEvaluated('half'),
      reportedAt: '2.4.4',
    },
    '26.4': {
      sv: 'Utvärdera minst tre fjärdedelar av de införda säkerhetsåtgärderna: gör de nytta, och räcker de?',
      en: 'Evaluate at least three quarters of the introduced security measures: are they fit, and are they enough?',
      hours: 40,
      derived: introducedAreEvaluated('threeQuarters'),
      reportedAt: '2.4.4',
    },
  },
});
