// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q02 = question({
  no: 2,
  section: 1,
  area: 'LED',
  kind: 'governance',
  step: 'design',
  text: {
    sv: 'Finns en funktion som leder informationssäkerhetsarbetet med mandat och resurser, och är rollerna tillsatta?',
    en: 'Does a function with mandate and resources lead the information security work, and are the roles filled?',
  },
  boxes: {
    '2.1': {
      sv: 'Utse en CISO som håller ihop och driver informationssäkerhetsarbetet',
      en: 'Appoint a CISO who holds the information security work together and drives it',
      hours: 16,
    },
    '2.2': {
      sv: 'Ge CISO ett skriftligt uppdrag med ansvar och befogenheter',
      en: 'Give the CISO a written assignment with responsibilities and authority',
      hours: 8,
    },
    '2.3': {
      sv: 'Placera CISO så att rollen står fri från ansvaret för it-driften',
      en: 'Place the CISO so that the role is independent of responsibility for IT operations',
      hours: 8,
    },
    '2.4': {
      sv: 'Ge CISO rätt att själv föredra ärenden för ledningen',
      en: 'Give the CISO the right to bring matters before management in person',
      hours: 4,
    },
    '2.5': {
      sv: 'Avsätt arbetstid åt CISO som räcker till uppdraget',
      en: 'Set aside working time for the CISO that is enough for the assignment',
      hours: 8,
    },
    '2.6': {
      sv: 'Ge informationssäkerhetsarbetet en egen årlig budget',
      en: 'Give the information security work an annual budget of its own',
      hours: 8,
    },
    '2.7': {
      sv: 'Utse en ersättare som tar över när CISO är borta',
      en: 'Appoint a deputy who takes over when the CISO is away',
      hours: 8,
    },
    '2.8': {
      sv: 'Utse samordnare för informationssäkerhet i förvaltningar och avdelningar',
      en: 'Appoint information security coordinators in the departments',
      hours: 24,
    },
    '2.9': {
      sv: 'Utse informationsägare för den information som verksamheterna hanterar',
      en: 'Appoint information owners for the information that the business units handle',
      hours: 24,
    },
    '2.10': {
      sv: 'Utse systemägare och systemförvaltare för organisationens informationssystem',
      en: 'Appoint system owners and system stewards for the organisation’s information systems',
      hours: 24,
    },
    '2.11': {
      sv: 'Utse en ansvarig för it-säkerheten, med ett annat uppdrag än CISO',
      en: 'Appoint somebody responsible for IT security, with another assignment than the CISO’s',
      hours: 8,
    },
    '2.12': {
      sv: 'Bestäm vilka som är riskägare och hur stora risker var och en får besluta om',
      en: 'Decide who the risk owners are and how large the risks are that each may decide on',
      hours: 16,
    },
    '2.13': {
      sv: 'Samla rollerna i ett forum för informationssäkerhet som träffas regelbundet',
      en: 'Bring the roles together in an information security forum that meets regularly',
      hours: 24,
      step: 'use',
    },
    '2.14': {
      sv: 'Skriv in ansvaret för informationssäkerhet i chefernas uppdrag och i delegationsordningen',
      en: 'Write responsibility for information security into the managers’ assignments and the scheme of delegation',
      hours: 16,
    },
    '2.15': {
      sv: 'Ge CISO och andra nyckelroller den fortbildning som uppdraget kräver',
      en: 'Give the CISO and other key roles the further training that their assignment requires',
      hours: 40,
      step: 'use',
    },
    '2.16': {
      sv: 'Ordna tillgång till specialister när den egna kompetensen inte räcker, gärna delade med andra',
      en: 'Arrange access to specialists where in-house competence falls short, perhaps shared with others',
      hours: 24,
    },
  },
});
