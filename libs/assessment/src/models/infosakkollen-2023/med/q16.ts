// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q16 = question({
  no: 16,
  section: 2,
  area: 'MED',
  kind: 'coverage',
  step: 'use',
  text: {
    sv: 'Hur stor del av medarbetarna har utbildats i informationssäkerhet?',
    en: 'How large a share of staff has been trained in information security?',
  },
  boxes: {
    '16.1': {
      sv: 'Utbilda en första grupp medarbetare i informationssäkerhet',
      en: 'Train a first group of staff in information security',
      hours: 24,
      reportedAt: '2.4.3',
    },
    '16.2': {
      sv: 'Utbilda minst en fjärdedel av medarbetarna i informationssäkerhet',
      en: 'Train at least a quarter of staff in information security',
      hours: 60,
      reportedAt: '2.4.3',
    },
    '16.3': {
      sv: 'Utbilda minst hälften av medarbetarna i informationssäkerhet',
      en: 'Train at least half of staff in information security',
      hours: 80,
      reportedAt: '2.4.3',
    },
    '16.4': {
      sv: 'Utbilda minst tre fjärdedelar av medarbetarna i informationssäkerhet',
      en: 'Train at least three quarters of staff in information security',
      hours: 80,
      reportedAt: '2.4.3',
    },
  },
});
