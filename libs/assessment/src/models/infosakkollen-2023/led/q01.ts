// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q01 = question({
  no: 1,
  section: 1,
  area: 'LED',
  kind: 'governance',
  step: 'design',
  text: {
    sv: 'Har ledningen pekat ut riktning, mål och ambition för informationssäkerheten?',
    en: 'Has management set direction, objectives and ambition for information security?',
  },
  boxes: {
    '1.1': {
      sv: 'Besluta en informationssäkerhetspolicy som gäller hela organisationen',
      en: 'Adopt an information security policy that applies to the whole organisation',
      hours: 40,
      reportedAt: '2.4.3',
    },
    '1.2': {
      sv: 'Slå fast varför informationssäkerheten behövs för att organisationen ska klara sitt uppdrag',
      en: 'State why information security is needed for the organisation to fulfil its mission',
      hours: 8,
      step: 'identify',
    },
    '1.3': {
      sv: 'Ange vilken ambition ledningen har och hur långt arbetet ska ha kommit om några år',
      en: 'State what ambition management has and how far the work is to have come in a few years',
      hours: 8,
    },
    '1.4': {
      sv: 'Sätt mätbara mål för informationssäkerheten och ange när de ska vara nådda',
      en: 'Set measurable objectives for information security and say when they are to be met',
      hours: 16,
    },
    '1.5': {
      sv: 'Bryt ned de övergripande målen till mål för varje förvaltning eller avdelning',
      en: 'Break the overall objectives down into objectives for each department',
      hours: 24,
    },
    '1.6': {
      sv: 'Ta med informationssäkerheten i verksamhetsplan och budget',
      en: 'Make information security part of the operational plan and the budget',
      hours: 16,
    },
    '1.7': {
      sv: 'Klarlägg vilka lagar, föreskrifter och avtal som ställer krav på informationssäkerheten',
      en: 'Establish which laws, regulations and contracts place demands on information security',
      hours: 24,
      step: 'identify',
    },
    '1.8': {
      sv: 'Bestäm hur stora informationssäkerhetsrisker organisationen är beredd att ta',
      en: 'Decide how large the information security risks are that the organisation is prepared to take',
      hours: 16,
    },
    '1.9': {
      sv: 'Besluta riktlinjer som visar hur policyn ska följas i det dagliga arbetet',
      en: 'Adopt guidelines that show how the policy is to be followed in daily work',
      hours: 60,
    },
    '1.10': {
      sv: 'Klargör hur informationssäkerheten hänger ihop med dataskydd, säkerhetsskydd och krisberedskap',
      en: 'Clarify how information security relates to data protection, protective security and crisis preparedness',
      hours: 16,
    },
    '1.11': {
      sv: 'Pröva minst vartannat år om policy och mål fortfarande är rätt',
      en: 'Review at least every second year whether the policy and the objectives are still right',
      hours: 8,
      step: 'followUp',
    },
    '1.12': {
      sv: 'Gör policy och mål kända för alla medarbetare, även konsulter och inhyrda',
      en: 'Make the policy and the objectives known to all staff, including consultants and temporary workers',
      hours: 16,
      step: 'use',
    },
    '1.13': {
      sv: 'Besluta en flerårig handlingsplan som visar hur målen ska nås',
      en: 'Adopt an action plan for several years that shows how the objectives are to be reached',
      hours: 24,
    },
    '1.14': {
      sv: 'Låt organisationens högsta beslutande organ ställa sig bakom inriktningen',
      en: 'Have the highest decision-making body of the organisation endorse the direction',
      hours: 8,
    },
  },
});
