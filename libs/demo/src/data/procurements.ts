// SPDX-License-Identifier: EUPL-1.2
import type { Levels } from '#libs/procurement';
import type { PersonKey } from './people.js';
import type { UnitKey } from './units.js';

export interface ProcurementData {
  key: string;
  name: string;
  units: readonly UnitKey[];
  by: PersonKey;
  need: string;
  started: number;
  /** Days after the load on which it is wanted. */
  wantedIn?: number;
  class?: { ago: number; levels: Levels; reason: string; risks?: readonly string[] };
  listed?: number;
  removed?: { code: string; reason: string };
  added?: string;
  /** Another class, later. */
  reclassed?: { ago: number; levels: Levels; reason: string };
  attached?: { ago: number; answersIn: number };
  tenders?: readonly { supplier: string; ago: number; partly?: readonly string[]; no?: readonly string[] }[];
  contract?: { ago: number; supplier: string; years: number; followUpIn: number };
  introduced?: { ago: number; codes: readonly string[] };
  followedUp?: { ago: number; unmet: readonly string[] };
  evaluated?: { ago: number; sufficient: boolean; note: string };
}

const levels = (confidentiality: number, integrity: number, availability: number, traceability: number): Levels => ({
  confidentiality,
  integrity,
  availability,
  traceability,
});

/** Eight procurements, each at another of the nine steps. */
export const procurements: readonly ProcurementData[] = [
  {
    key: 'skolplattform',
    name: 'Skolplattform för grundskolan',
    units: ['grundskola'],
    by: 'upphandlare',
    need: 'Avtalet med nuvarande leverantör går inte att förlänga.',
    started: 720,
    class: { ago: 705, levels: levels(2, 2, 1, 2), reason: 'Omdömen och åtgärdsprogram för minderåriga.' },
    listed: 700,
    removed: { code: 'K1.7', reason: 'Elever har ingen identitet i kommunens inloggning.' },
    attached: { ago: 670, answersIn: -630 },
    tenders: [
      { supplier: 'Lärkan Utbildning AB', ago: 636, partly: ['T2.1'] },
      { supplier: 'Skolverktyg i Norr AB', ago: 634, no: ['K2.1', 'S2.3'], partly: ['R1.2'] },
    ],
    contract: { ago: 590, supplier: 'Lärkan Utbildning AB', years: 4, followUpIn: -220 },
    introduced: { ago: 560, codes: ['K1.6', 'R1.6', 'T1.6', 'S1.6'] },
    followedUp: { ago: 215, unmet: ['T2.1'] },
    evaluated: { ago: 160, sufficient: false, note: 'Krav på svarstider vid terminsstart saknades.' },
  },
  {
    key: 'ekonomisystem',
    name: 'Ekonomisystem',
    units: ['ekonomi'],
    by: 'upphandling',
    need: 'Systemet får inga säkerhetsuppdateringar efter nästa sommar.',
    started: 640,
    class: { ago: 630, levels: levels(1, 2, 2, 1), reason: 'Fel utbetalningar kan bli dyra.' },
    listed: 628,
    attached: { ago: 600, answersIn: -565 },
    tenders: [
      { supplier: 'Huvudboken Sverige AB', ago: 568 },
      { supplier: 'Reskontra & Co AB', ago: 570, partly: ['R2.4', 'T2.2'] },
    ],
    contract: { ago: 520, supplier: 'Huvudboken Sverige AB', years: 5, followUpIn: -150 },
    introduced: { ago: 500, codes: ['R1.6', 'T1.6'] },
    followedUp: { ago: 140, unmet: ['R2.4'] },
  },
  {
    key: 'trygghetslarm',
    name: 'Trygghetslarm i ordinärt boende',
    units: ['aldre'],
    by: 'upphandlare',
    need: 'Larmen går över ett mobilnät som stängs.',
    started: 560,
    class: { ago: 550, levels: levels(2, 2, 3, 2), reason: 'Ett larm som inte kommer fram kan kosta liv.' },
    listed: 548,
    added: 'Larmet når bemannad central också när elen i bostaden är borta, i minst ett dygn.',
    attached: { ago: 520, answersIn: -480 },
    tenders: [{ supplier: 'Trygg Hemma Larm AB', ago: 485, partly: ['T3.7'] }],
    contract: { ago: 425, supplier: 'Trygg Hemma Larm AB', years: 4, followUpIn: -20 },
  },
  {
    key: 'bokning',
    name: 'Bokning av lokaler och anläggningar',
    units: ['kultur'],
    by: 'upphandlare',
    need: 'Föreningar ska kunna boka själva.',
    started: 110,
    wantedIn: 150,
    class: { ago: 100, levels: levels(1, 1, 1, 1), reason: 'Kontaktuppgifter till föreningar.' },
    listed: 98,
    attached: { ago: 60, answersIn: -8 },
    tenders: [
      { supplier: 'Boka Mera AB', ago: 12, partly: ['T1.4'] },
      { supplier: 'Hallen Digital AB', ago: 10, no: ['K1.5'], partly: ['S1.1'] },
      { supplier: 'Fritidsportalen Ekonomisk förening', ago: 9 },
    ],
  },
  {
    key: 'vattendrift',
    name: 'Driftövervakning för vattenverken',
    units: ['va'],
    by: 'upphandling',
    need: 'Styrsystemet saknar reservdelar.',
    started: 95,
    wantedIn: 300,
    class: { ago: 80, levels: levels(2, 3, 3, 2), reason: 'Samhällsviktigt: dricksvatten till hela kommunen.' },
    listed: 78,
    attached: { ago: 15, answersIn: 20 },
  },
  {
    key: 'dokumentation',
    name: 'Dokumentationsstöd för utredare',
    units: ['ifo'],
    by: 'upphandlare',
    need: 'Utredare skriver i lokala dokument.',
    started: 70,
    wantedIn: 200,
    class: { ago: 62, levels: levels(2, 2, 1, 2), reason: 'Sekretess för enskilda.' },
    listed: 60,
    reclassed: { ago: 9, levels: levels(3, 2, 2, 3), reason: 'Också personer med skyddade uppgifter.' },
  },
  {
    key: 'passersystem',
    name: 'Passersystem för kommunhuset',
    units: ['klf'],
    by: 'upphandling',
    need: 'Korten går att kopiera.',
    started: 34,
    wantedIn: 240,
    class: { ago: 20, levels: levels(2, 1, 2, 2), reason: 'Visar vem som varit var.' },
  },
  {
    key: 'enkater',
    name: 'Verktyg för medarbetarenkäter',
    units: ['personal'],
    by: 'upphandlare',
    need: 'Enkäterna görs i ett gratisverktyg utan avtal.',
    started: 6,
    wantedIn: 120,
  },
];
