// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q29 = question({
  no: 29,
  section: 2,
  area: 'KUL',
  kind: 'activity',
  step: 'use',
  text: {
    sv: 'Hur är medarbetarna med och förbättrar informationssäkerheten?',
    en: 'How do staff take part in improving information security?',
  },
  boxes: {
    '29.1': {
      sv: 'Ge medarbetarna en enkel väg att föreslå förbättringar av informationssäkerheten',
      en: 'Give staff an easy way of suggesting improvements to information security',
      hours: 12,
      step: 'design',
    },
    '29.2': {
      sv: 'Svara på varje förbättringsförslag och berätta vad det ledde till',
      en: 'Answer every suggestion and tell what it led to',
      hours: 16,
    },
    '29.3': {
      sv: 'Gör det enkelt att anmäla en incident, till exempel direkt i mobilen',
      en: 'Make it easy to report an incident, for instance straight from the phone',
      hours: 24,
      step: 'design',
    },
    '29.4': {
      sv: 'Låt den som vill anmäla utan att uppge sitt namn',
      en: 'Let those who wish report without giving their name',
      hours: 8,
      step: 'design',
    },
    '29.5': {
      sv: 'Slå fast att den som anmäler ett ärligt misstag inte bestraffas',
      en: 'Establish that nobody is punished for reporting an honest mistake',
      hours: 8,
      step: 'design',
    },
    '29.6': {
      sv: 'Diskutera verkliga händelser i arbetsgruppen på arbetsplatsträffar (APT)',
      en: 'Discuss real cases in the work group at workplace meetings (APT)',
      hours: 16,
    },
    '29.7': {
      sv: 'Öva i arbetsgruppen hur arbetet klaras när ett system ligger nere',
      en: 'Practise in the work group how to cope when a system is down',
      hours: 24,
    },
    '29.8': {
      sv: 'Låt medarbetarna skriva ned risker de ser i sitt arbete och ta hand om dem',
      en: 'Let staff write down risks they see in their work, and deal with them',
      hours: 16,
    },
    '29.9': {
      sv: 'Ta med medarbetare som kan arbetet när deras risker analyseras',
      en: 'Involve staff who know the work when their risks are analysed',
      hours: 16,
    },
    '29.10': {
      sv: 'Ta med medarbetare som hanterar informationen när den klassas',
      en: 'Involve staff who handle the information when it is classified',
      hours: 16,
    },
    '29.11': {
      sv: 'Låt medarbetare prova nya säkerhetslösningar innan de införs',
      en: 'Let staff try new security solutions before they are introduced',
      hours: 16,
    },
    '29.12': {
      sv: 'Fråga vilka säkerhetsregler som är svåra att följa och gör om dem',
      en: 'Ask which security rules are hard to follow and rework them',
      hours: 24,
      step: 'followUp',
    },
    '29.13': {
      sv: 'Utse kontaktpersoner för informationssäkerhet i arbetsgrupperna',
      en: 'Appoint contact persons for information security in the work groups',
      hours: 16,
      step: 'design',
    },
    '29.14': {
      sv: 'Ta upp informationssäkerheten i samverkan med fack och skyddsombud',
      en: 'Take up information security in consultation with trade unions and safety representatives',
      hours: 8,
    },
    '29.15': {
      sv: 'Visa medarbetarna hur många incidenter som anmäls och vad som görs åt dem',
      en: 'Show staff how many incidents are reported and what is done about them',
      hours: 8,
      step: 'followUp',
    },
    '29.16': {
      sv: 'Ordna en temavecka, tävling eller annan aktivitet om informationssäkerhet',
      en: 'Hold a theme week, a competition or another activity on information security',
      hours: 24,
    },
  },
});
