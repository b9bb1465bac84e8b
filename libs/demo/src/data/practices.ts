// SPDX-License-Identifier: EUPL-1.2
import type { Attribute, WayOfWorking } from '#libs/practice';
import type { PersonKey } from './people.js';

export interface PracticeData {
  way: WayOfWorking;
  /** An attribute, or a central part of the model by its number. */
  part?: string;
  attribute?: Attribute;
  by: PersonKey;
  /** Days before the load on which it was recorded, and confirmed since. */
  ago: readonly number[];
  document?: string;
  note?: string;
  ended?: { ago: number; reason: string };
}

const RISK = 'Metod för riskanalys, version 2';

/** What the seven ways of working have in place, in the order in which it came about. */
export const practices: readonly PracticeData[] = [
  {
    way: 'risk',
    attribute: 'decided',
    by: 'kd',
    ago: [870, 380],
    document: 'Riktlinje för riskhantering, KS 2023/118',
  },
  { way: 'risk', attribute: 'commonModel', by: 'ciso', ago: [868, 380], document: RISK },
  { way: 'risk', attribute: 'roles', by: 'ciso', ago: [350], document: 'Beslut om riskägare och mandat, KS 2025/77' },
  { way: 'risk', attribute: 'guidance', by: 'ciso', ago: [322], document: 'Handbok för analysledare, intranätet' },
  {
    ...{ way: 'classification', attribute: 'decided', by: 'kd', ago: [612] },
    document: 'Riktlinje för informationsklassning, KS 2024/31',
  },
  {
    ...{ way: 'classification', attribute: 'commonModel', by: 'ciso', ago: [606] },
    note: 'Fyra aspekter i fyra nivåer, samma i alla förvaltningar.',
  },
  {
    ...{ way: 'classification', attribute: 'guidance', by: 'ciso', ago: [590] },
    document: 'Mall för klassning, version 1',
    ended: { ago: 310, reason: 'Mallen var för lång och användes inte.' },
  },
  {
    ...{ way: 'classification', attribute: 'guidance', by: 'ciso', ago: [236] },
    document: 'Kort handledning med exempel per verksamhet',
  },
  { way: 'incident', attribute: 'decided', by: 'kd', ago: [611], document: 'Rutin för incidenter, KS 2024/29' },
  {
    ...{ way: 'incident', attribute: 'roles', by: 'ciso', ago: [604] },
    note: 'Servicedesk tar emot, it-säkerhetsansvarig leder, CISO rapporterar.',
  },
  {
    ...{ way: 'incident', attribute: 'guidance', by: 'kommunikator', ago: [300] },
    document: 'Anslag på varje arbetsplats: så anmäler du',
  },
  {
    way: 'continuity',
    attribute: 'decided',
    by: 'kd',
    ago: [610],
    document: 'Inriktning för avbrottsplaner, KS 2024/44',
  },
  {
    ...{ way: 'continuity', attribute: 'commonModel', by: 'sakerhetschef', ago: [255] },
    document: 'Mall för avbrottsplan med tre händelser att öva',
  },
  {
    ...{ way: 'procurement', attribute: 'decided', by: 'kd', ago: [610] },
    document: 'Inköpsriktlinjen, avsnitt 7: säkerhet',
  },
  {
    ...{ way: 'procurement', attribute: 'roles', by: 'upphandling', ago: [438] },
    note: 'Beställaren klassar, upphandlaren tar fram kraven, CISO granskar.',
  },
  {
    ...{ way: 'procurement', attribute: 'commonModel', by: 'upphandling', ago: [290] },
    note: 'Samma kravlista efter klass i alla it-upphandlingar.',
  },
  { way: 'training', attribute: 'decided', by: 'hrchef', ago: [610], document: 'Utbildningsplan, KS 2024/52' },
  {
    ...{ way: 'training', attribute: 'guidance', by: 'utbildare', ago: [205] },
    document: 'Kurskatalogen visar vad som är obligatoriskt',
  },
  {
    ...{ way: 'monitoring', attribute: 'roles', by: 'ciso', ago: [610] },
    note: 'It-säkerhetsansvarig tar emot varningar och bedömer dem.',
  },
  {
    way: 'monitoring',
    attribute: 'decided',
    by: 'kd',
    ago: [172],
    document: 'Rutin för omvärldsbevakning, KS 2025/140',
  },
  { way: 'risk', part: '33.10', by: 'ciso', ago: [318], document: RISK },
  { way: 'risk', part: '33.12', by: 'ciso', ago: [316], document: 'Beslut om riskägare och mandat, KS 2025/77' },
  { way: 'risk', part: '33.4', by: 'ciso', ago: [316], document: RISK },
  {
    way: 'classification',
    part: '32.7',
    by: 'ciso',
    ago: [230],
    document: 'Kort handledning med exempel per verksamhet',
  },
  { way: 'incident', part: '38.1', by: 'ciso', ago: [298], document: 'Rutin för incidenter, avsnitt 2' },
  { way: 'incident', part: '38.3', by: 'ciso', ago: [298], document: 'Rutin för incidenter, avsnitt 3' },
  { way: 'incident', part: '38.6', by: 'ciso', ago: [296], document: 'Rutin för incidenter, avsnitt 6' },
  { way: 'incident', part: '38.2', by: 'ciso', ago: [120], note: 'Anmälan görs på ett ställe, i mobilen.' },
  { way: 'incident', part: '38.5', by: 'itchef', ago: [92], document: 'Rutin för incidenter, avsnitt 5' },
  {
    ...{ way: 'incident', part: '38.9', by: 'itchef', ago: [38] },
    note: 'Orsaksutredning ingår i mallen för avslut, och lärdomarna blir åtgärder eller risker.',
  },
  {
    ...{ way: 'continuity', part: '38.14', by: 'sakerhetschef', ago: [250] },
    document: 'Återställningsordning för tolv system, KS 2025/96',
  },
];
