// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '#libs/spreadsheet';
import type { RegisterKind } from './read-table.js';
import { HARM_COLUMNS, HARM_WORDS, type HarmColumn } from './risk-values.js';

export type RiskColumn =
  | HarmColumn
  | 'title'
  | 'units'
  | 'threat'
  | 'vulnerability'
  | 'existingProtection'
  | 'assets'
  | 'consequence'
  | 'likelihoodLevel'
  | 'frequencyPerYear'
  | 'earliest'
  | 'likeliest'
  | 'latest'
  | 'certainty'
  | 'assumptions'
  | 'assessedOn';

const harmRoles = Object.fromEntries(
  HARM_COLUMNS.map((harm) => [harm, { words: HARM_WORDS[harm] }]),
) as unknown as Record<HarmColumn, Role>;

const ROLES: Readonly<Record<RiskColumn, Role>> = {
  title: {
    words: [
      'risk',
      'rubrik',
      'riskbeskrivning',
      'titel',
      'title',
      'risk title',
      'benämning',
      'beskrivning',
      'description',
    ],
    not: ['nivå', 'värde', 'id', 'nr', 'level', 'value', 'ägare', 'owner'],
  },
  units: {
    words: [
      'verksamheter',
      'berörda verksamheter',
      'enhet',
      'enheter',
      'verksamhet',
      'units',
      'unit',
      'business unit',
      'business units',
      'förvaltning',
      'berör',
    ],
  },
  threat: { words: ['hot', 'threat', 'hotbild', 'händelse'] },
  vulnerability: { words: ['sårbarhet', 'vulnerability', 'svaghet', 'brist'] },
  existingProtection: {
    words: ['befintligt skydd', 'befintliga åtgärder', 'existing protection', 'existing controls', 'skydd'],
  },
  assets: { words: ['tillgångar', 'tillgång', 'informationstillgång', 'system', 'assets', 'asset'] },
  consequence: { words: ['konsekvens', 'konsekvensnivå', 'skada', 'consequence', 'impact'] },
  likelihoodLevel: { words: ['sannolikhet', 'sannolikhetsnivå', 'likelihood', 'probability'] },
  frequencyPerYear: { words: ['frekvens', 'gånger per år', 'frequency', 'times per year', 'per år'] },
  earliest: { words: ['tidigast', 'earliest'] },
  likeliest: { words: ['troligast', 'likeliest', 'most likely'] },
  latest: { words: ['senast', 'latest'] },
  certainty: { words: ['säkerhet i bedömningen', 'bedömningens säkerhet', 'osäkerhet', 'certainty', 'confidence'] },
  assumptions: { words: ['antaganden', 'assumptions', 'motivering', 'rationale'] },
  assessedOn: { words: ['bedömd', 'bedömningsdatum', 'datum', 'assessed', 'assessed on', 'date'] },
  ...harmRoles,
};
export const RISKS: RegisterKind<RiskColumn> = {
  roles: ROLES,
  key: 'title',
  // Every risk has a unit: a lone column “Verksamhet” is where the risk is, beside one of units it is harm to the service.
  rather: { from: 'serviceDelivery', to: 'units', headers: ['verksamhet'] },
};
