// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q18 = question({
  no: 18,
  section: 2,
  area: 'MED',
  kind: 'coverage',
  step: 'followUp',
  text: {
    sv: 'Hos hur stor del av de utbildade har organisationen sett efter om kunskaperna används i arbetet?',
    en: 'For how large a share of those trained has it been looked into whether they use what they learnt at work?',
  },
  reportedAt: '2.6.1',
  boxes: {
    '18.1': {
      sv: 'Följ upp hos en första grupp utbildade om kunskaperna används i vardagen',
      en: 'Follow up with a first group of those trained whether the knowledge is used from day to day',
      hours: 16,
    },
    '18.2': {
      sv: 'Följ upp hos minst en fjärdedel av de utbildade om kunskaperna används i vardagen',
      en: 'Follow up with at least a quarter of those trained whether the knowledge is used from day to day',
      hours: 32,
    },
    '18.3': {
      sv: 'Följ upp hos minst hälften av de utbildade om kunskaperna används i vardagen',
      en: 'Follow up with at least half of those trained whether the knowledge is used from day to day',
      hours: 40,
    },
    '18.4': {
      sv: 'Följ upp hos minst tre fjärdedelar av de utbildade om kunskaperna används i vardagen',
      en: 'Follow up with at least three quarters of those trained whether the knowledge is used from day to day',
      hours: 40,
    },
  },
});
