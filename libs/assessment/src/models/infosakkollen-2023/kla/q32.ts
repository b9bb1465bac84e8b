// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { anyOf, classified, has, is, recorded } from '../rules.js';

export const q32 = question({
  no: 32,
  section: 3,
  area: 'KLA',
  kind: 'centralPart',
  step: 'use',
  text: {
    sv: 'Vilka centrala delar ingår när information klassas?',
    en: 'Which central parts does the classification of information include?',
  },
  boxes: {
    '32.1': {
      sv: 'Avgränsa vilken information som klassas och vad den används till',
      en: 'Delimit which information is classified and what it is used for',
      hours: 16,
      usedIn: classified(has('scope')),
    },
    '32.2': {
      sv: 'Bedöm följderna av att informationen hamnar hos obehöriga (konfidentialitet)',
      en: 'Assess the consequences if the information reaches unauthorised people (confidentiality)',
      hours: 12,
      usedIn: classified(has('levels.confidentiality')),
    },
    '32.3': {
      sv: 'Bedöm följderna av att informationen är felaktig eller ändrad (riktighet)',
      en: 'Assess the consequences if the information is wrong or has been altered (integrity)',
      hours: 12,
      usedIn: classified(has('levels.integrity')),
    },
    '32.4': {
      sv: 'Bedöm följderna av att informationen inte går att komma åt när den behövs (tillgänglighet)',
      en: 'Assess the consequences if the information cannot be reached when needed (availability)',
      hours: 12,
      usedIn: classified(has('levels.availability')),
    },
    '32.5': {
      sv: 'Bedöm behovet av att kunna se vem som har läst eller ändrat informationen (spårbarhet)',
      en: 'Assess the need to see who has read or changed the information (traceability)',
      hours: 12,
      usedIn: classified(has('levels.traceability')),
    },
    '32.6': {
      sv: 'Bedöm om skyddsbehovet ökar när mycket information samlas på ett ställe',
      en: 'Assess whether the need for protection grows when much information is gathered in one place',
      hours: 12,
      usedIn: classified(has('gathering')),
    },
    '32.7': {
      sv: 'Motivera skriftligt varje vald klassningsnivå',
      en: 'Give written reasons for each classification level chosen',
      hours: 16,
      usedIn: classified(has('reasons')),
    },
    '32.8': {
      sv: 'Väg in vad lagar, avtal och reglerna om personuppgifter kräver av informationen',
      en: 'Take into account what laws, contracts and the rules on personal data require of the information',
      hours: 16,
      usedIn: classified(has('law')),
    },
    '32.9': {
      sv: 'Låt informationsägaren godkänna klassningen innan den börjar gälla',
      en: 'Have the information owner approve the classification before it takes effect',
      hours: 12,
      usedIn: classified(has('approvedBy')),
    },
    '32.10': {
      sv: 'För över klassningen till de system och tjänster som hanterar informationen',
      en: 'Carry the classification over to the systems and services that handle the information',
      hours: 24,
      usedIn: recorded('AssetLinked', is('relation', 'carries')),
    },
    '32.11': {
      sv: 'Koppla varje klassningsnivå till bestämda krav på skydd',
      en: 'Tie each classification level to definite requirements for protection',
      hours: 40,
      step: 'design',
    },
    '32.12': {
      sv: 'Klassa om när något viktigt förändras och senast efter en bestämd tid',
      en: 'Classify again when something important changes and after a set time at the latest',
      hours: 24,
      step: 'followUp',
      usedIn: anyOf(recorded('ClassificationReviewed'), classified(has('previous'))),
    },
  },
});
