// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { decidedAreIntroduced } from '../rules.js';

export const q25 = question({
  no: 25,
  section: 2,
  area: 'SAK',
  kind: 'coverage',
  step: 'use',
  text: {
    sv: 'Hur stor del av de beslutade säkerhetsåtgärderna har införts?',
    en: 'How large a share of the decided security measures has been introduced?',
  },
  boxes: {
    '25.1': {
      sv: 'Inför minst en av de beslutade säkerhetsåtgärderna',
      en: 'Introduce at least one of the decided security measures',
      hours: 40,
      derived: decidedAreIntroduced('some'),
    },
    '25.2': {
      sv: 'Inför minst en fjärdedel av de beslutade säkerhetsåtgärderna',
      en: 'Introduce at least a quarter of the decided security measures',
      hours: 120,
      derived: decidedAreIntroduced('quarter'),
    },
    '25.3': {
      sv: 'Inför minst hälften av de beslutade säkerhetsåtgärderna',
      en: 'Introduce at least half of the decided security measures',
      hours: 160,
      derived: decidedAreIntroduced('half'),
    },
    '25.4': {
      sv: 'Inför minst tre fjärdedelar av de beslutade säkerhetsåtgärderna',
      en: 'Introduce at least three quarters of the decided security measures',
      hours: 160,
      derived: decidedAreIntroduced('threeQuarters'),
    },
  },
});
