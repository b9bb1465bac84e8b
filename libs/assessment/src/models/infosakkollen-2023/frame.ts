// SPDX-License-Identifier: EUPL-1.2
import type { AreaLevelRule, LevelRules, ModelArea, ModelSection } from '../../engine/model.js';
import { assumed, reported } from './provenance.js';

const area = (code: string, sv: string, en: string): ModelArea => ({
  code,
  name: { sv, en },
  provenance: reported('4.1.3'),
});

/** In the report's order. */
export const areas: ModelArea[] = [
  area(
    'ANA',
    'Analys och hantering av informationssäkerhetsrisker',
    'Analysis and handling of information security risks',
  ),
  area('INC', 'Incident- och kontinuitetshantering', 'Incident and continuity management'),
  area('KLA', 'Informationsklassning', 'Information classification'),
  area('INV', 'Inventering, undersökningar och omvärldsbevakning', 'Inventory, surveys and external monitoring'),
  area('LED', 'Ledningens styrning och kontroll', 'Governance and control by management'),
  area('MED', 'Medarbetarnas kunskaper och utbildningsverksamhet', 'Staff knowledge and training'),
  area('SAK', 'Säkerhetsåtgärder och förbättringsarbete', 'Security measures and improvement'),
  area('UPF', 'Uppföljning och utvärdering', 'Follow-up and evaluation'),
  area('UPH', 'Upphandling', 'Procurement'),
  area('KUL', 'Upprättande och utveckling av säkerhetskultur', 'Building and developing a security culture'),
];

export const sections: ModelSection[] = [
  { no: 1, name: { sv: 'Grunder', en: 'Foundations' }, provenance: reported('4.1.2') },
  { no: 2, name: { sv: 'Tillämpning och beslut', en: 'Application and decisions' }, provenance: assumed('A1') },
  { no: 3, name: { sv: 'Fullgott innehåll', en: 'Qualified content' }, provenance: assumed('A1') },
  { no: 4, name: { sv: 'Lärande och förbättring', en: 'Learning and improvement' }, provenance: assumed('A1') },
];

const areaLevel = (level: number, share: string): AreaLevelRule => ({
  level,
  upToSection: level,
  share,
  provenance: assumed('A6'),
});

/** Level 1 is the one rule that the report gives: at least one measure on each of the fifteen questions of section 1. */
export const levels: LevelRules = {
  area: [
    { level: 1, upToSection: 1, provenance: reported('4.1.2') },
    areaLevel(2, '1/2'),
    areaLevel(3, '4/5'),
    areaLevel(4, '7/8'),
  ],
  overall: { rule: 'lowestArea', provenance: assumed('A7') },
  resultFigure: {
    order: ['overall', 'areasAscending', 'points', 'areaPointsAscending'],
    provenance: assumed('A8'),
  },
};
