// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q39 = question({
  no: 39,
  section: 4,
  area: 'KUL',
  kind: 'activity',
  step: 'followUp',
  text: {
    sv: 'Har organisationen tagit reda på vad som hindrar och vad som hjälper medarbetarna att arbeta säkert?',
    en: 'Has the organisation found out what prevents and what helps staff to work securely?',
  },
  reportedAt: '2.6.1',
  boxes: {
    '39.1': {
      sv: 'Fråga medarbetarna vad i deras vardag som hindrar dem från att arbeta säkert',
      en: 'Ask staff what in their day-to-day work prevents them from working securely',
      hours: 16,
      reportedAt: '2.4.4',
    },
    '39.2': {
      sv: 'Fråga medarbetarna vad som gör det lättare för dem att arbeta säkert',
      en: 'Ask staff what makes it easier for them to work securely',
      hours: 16,
      reportedAt: '2.4.4',
    },
    '39.3': {
      sv: 'Ta reda på om tidsbrist och stress går ut över säkerheten',
      en: 'Find out whether lack of time and stress come at the expense of security',
      hours: 12,
    },
    '39.4': {
      sv: 'Ta reda på om krångliga system får medarbetarna att ta genvägar',
      en: 'Find out whether awkward systems make staff take short cuts',
      hours: 12,
    },
    '39.5': {
      sv: 'Ta reda på om säkerhetsreglerna är begripliga och går att följa',
      en: 'Find out whether the security rules can be understood and followed',
      hours: 12,
    },
    '39.6': {
      sv: 'Ta reda på om närmaste chefens agerande underlättar eller försvårar säkert arbete',
      en: 'Find out whether the conduct of the immediate manager helps or hampers secure work',
      hours: 12,
    },
    '39.7': {
      sv: 'Ta reda på om medarbetarna vågar berätta om misstag',
      en: 'Find out whether staff dare to tell of mistakes',
      hours: 12,
    },
    '39.8': {
      sv: 'Jämför vad som hindrar och hjälper i olika verksamheter och yrken',
      en: 'Compare what prevents and helps in different business units and professions',
      hours: 16,
    },
    '39.9': {
      sv: 'Undersök vad de verksamheter som lyckas bäst gör annorlunda',
      en: 'Examine what the business units that do best do differently',
      hours: 16,
    },
    '39.10': {
      sv: 'Rangordna hinder och framgångsfaktorer och föreslå vad som ska göras åt dem',
      en: 'Rank obstacles and success factors and propose what to do about them',
      hours: 16,
    },
  },
});
