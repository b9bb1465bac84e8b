// SPDX-License-Identifier: EUPL-1.2

export interface UnitData {
  name: string;
  parent?: string;
  kind: 'Förvaltning' | 'Enhet' | 'Verksamhetsområde';
  /** Heads at the start, a year and two years later. */
  heads: readonly [number, number, number];
  /** What it was called before, and how many days ago it was renamed. */
  formerly?: { name: string; ago: number };
}

/** The made-up municipality's business units: a parent stands before its children. */
export const units = {
  klf: { name: 'Kommunledningsförvaltningen', kind: 'Förvaltning', heads: [14, 14, 15] },
  kansli: { name: 'Kansli och juridik', parent: 'klf', kind: 'Enhet', heads: [17, 18, 18] },
  ekonomi: { name: 'Ekonomi och upphandling', parent: 'klf', kind: 'Enhet', heads: [26, 26, 27] },
  personal: { name: 'Personalenheten', parent: 'klf', kind: 'Enhet', heads: [19, 20, 19] },
  it: { name: 'It-enheten', parent: 'klf', kind: 'Enhet', heads: [24, 27, 29] },
  buf: { name: 'Barn- och utbildningsförvaltningen', kind: 'Förvaltning', heads: [22, 23, 23] },
  forskola: { name: 'Förskola', parent: 'buf', kind: 'Verksamhetsområde', heads: [312, 305, 298] },
  grundskola: { name: 'Grundskola', parent: 'buf', kind: 'Verksamhetsområde', heads: [486, 492, 489] },
  gymnasium: {
    name: 'Gymnasium och vuxenutbildning',
    parent: 'buf',
    kind: 'Verksamhetsområde',
    heads: [148, 151, 155],
  },
  soc: { name: 'Socialförvaltningen', kind: 'Förvaltning', heads: [28, 29, 29] },
  ifo: { name: 'Individ- och familjeomsorg', parent: 'soc', kind: 'Verksamhetsområde', heads: [92, 95, 97] },
  aldre: {
    name: 'Äldreomsorg och hemtjänst',
    parent: 'soc',
    kind: 'Verksamhetsområde',
    heads: [534, 548, 561],
    formerly: { name: 'Äldreomsorg', ago: 566 },
  },
  funk: { name: 'Funktionsstöd', parent: 'soc', kind: 'Verksamhetsområde', heads: [203, 207, 211] },
  sbf: { name: 'Samhällsbyggnadsförvaltningen', kind: 'Förvaltning', heads: [16, 16, 17] },
  bygg: { name: 'Plan och bygg', parent: 'sbf', kind: 'Enhet', heads: [31, 30, 32] },
  gata: { name: 'Gata och park', parent: 'sbf', kind: 'Enhet', heads: [44, 44, 43] },
  tek: { name: 'Förvaltningen för vatten och avfall', kind: 'Förvaltning', heads: [11, 11, 12] },
  va: { name: 'Vatten och avlopp', parent: 'tek', kind: 'Enhet', heads: [38, 39, 40] },
  avfall: { name: 'Avfall och återvinning', parent: 'tek', kind: 'Enhet', heads: [29, 29, 30] },
  kultur: { name: 'Kultur- och fritidsförvaltningen', kind: 'Förvaltning', heads: [67, 66, 68] },
} satisfies Record<string, UnitData>;

export type UnitKey = keyof typeof units;

export const unitKeys = Object.keys(units) as UnitKey[];
export const unitData = (key: UnitKey): UnitData => units[key];
