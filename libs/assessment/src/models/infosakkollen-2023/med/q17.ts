// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q17 = question({
  no: 17,
  section: 2,
  area: 'MED',
  kind: 'coverage',
  step: 'followUp',
  text: {
    sv: 'Hos hur stor del av de utbildade har organisationen prövat om de vet hur man arbetar säkert?',
    en: 'For how large a share of those trained has it been tested whether they know how to work securely?',
  },
  reportedAt: '2.6.1',
  boxes: {
    '17.1': {
      sv: 'Pröva kunskapen efter utbildningen hos en första grupp deltagare',
      en: 'Test knowledge after the training in a first group of participants',
      hours: 12,
    },
    '17.2': {
      sv: 'Pröva kunskapen efter utbildningen hos minst en fjärdedel av deltagarna',
      en: 'Test knowledge after the training in at least a quarter of the participants',
      hours: 24,
    },
    '17.3': {
      sv: 'Pröva kunskapen efter utbildningen hos minst hälften av deltagarna',
      en: 'Test knowledge after the training in at least half of the participants',
      hours: 24,
    },
    '17.4': {
      sv: 'Pröva kunskapen efter utbildningen hos minst tre fjärdedelar av deltagarna',
      en: 'Test knowledge after the training in at least three quarters of the participants',
      hours: 24,
    },
  },
});
