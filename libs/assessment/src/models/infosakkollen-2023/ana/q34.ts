// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { has, riskAssessed } from '../rules.js';

/** Judged for this type of harm; the degree “none” is a judgement too. */
const harmTo = (type: string) => riskAssessed(has(`consequences.${type}`));

export const q34 = question({
  no: 34,
  section: 3,
  area: 'ANA',
  kind: 'centralPart',
  step: 'use',
  text: {
    sv: 'Vilka slags skador, och hur svåra, bedöms när risker analyseras?',
    en: 'Which kinds of harm, and how serious, are assessed when risks are analysed?',
  },
  reportedAt: '2.6.1',
  areaReportedAt: '2.6.1',
  boxes: {
    '34.1': {
      sv: 'Bedöm hur allvarligt människors liv och hälsa kan skadas',
      en: 'Assess how seriously people’s life and health may be harmed',
      hours: 6,
      usedIn: harmTo('lifeAndHealth'),
    },
    '34.2': {
      sv: 'Bedöm hur allvarligt enskildas personliga integritet kan kränkas',
      en: 'Assess how seriously the privacy of individuals may be violated',
      hours: 6,
      usedIn: harmTo('personalIntegrity'),
    },
    '34.3': {
      sv: 'Bedöm hur stor den ekonomiska förlusten kan bli',
      en: 'Assess how large the financial loss may be',
      hours: 6,
      usedIn: harmTo('economy'),
    },
    '34.4': {
      sv: 'Bedöm hur allvarliga lagbrott, avtalsbrott och sanktioner risken kan leda till',
      en: 'Assess how serious the breaches of law or contract and the sanctions are that the risk may lead to',
      hours: 6,
      usedIn: harmTo('legal'),
    },
    '34.5': {
      sv: 'Bedöm hur mycket förtroendet för organisationen kan skadas',
      en: 'Assess how much trust in the organisation may suffer',
      hours: 6,
      usedIn: harmTo('trust'),
    },
    '34.6': {
      sv: 'Bedöm hur allvarligt den egna verksamheten och dess service kan störas',
      en: 'Assess how seriously the organisation’s own operations and services may be disrupted',
      hours: 6,
      usedIn: harmTo('serviceDelivery'),
    },
    '34.7': {
      sv: 'Bedöm hur allvarligt demokratin och rättssäkerheten kan drabbas',
      en: 'Assess how seriously democracy and the rule of law may be affected',
      hours: 6,
      usedIn: harmTo('democracy'),
    },
    '34.8': {
      sv: 'Bedöm hur allvarligt miljön kan skadas',
      en: 'Assess how seriously the environment may be harmed',
      hours: 6,
      usedIn: harmTo('environment'),
    },
    '34.9': {
      sv: 'Bedöm hur allvarligt medarbetarna och deras arbetsmiljö kan drabbas',
      en: 'Assess how seriously staff and their working environment may be affected',
      hours: 6,
      usedIn: harmTo('staff'),
    },
    '34.10': {
      sv: 'Bedöm hur hårt andra organisationer, leverantörer och samarbetspartner kan drabbas',
      en: 'Assess how hard other organisations, suppliers and partners may be hit',
      hours: 6,
      usedIn: harmTo('thirdParty'),
    },
    '34.11': {
      sv: 'Bedöm hur allvarligt det blir om information går förlorad för alltid',
      en: 'Assess how serious it is if information is lost for ever',
      hours: 6,
      usedIn: harmTo('informationLoss'),
    },
    '34.12': {
      sv: 'Bedöm hur allvarligt samhällsviktig verksamhet kan störas',
      en: 'Assess how seriously services critical to society may be disrupted',
      hours: 6,
      usedIn: harmTo('criticalServices'),
    },
  },
});
