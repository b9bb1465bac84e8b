// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '#libs/platform';
import type { UnitKey } from './units.js';

export interface PersonData {
  name: string;
  /** What the person does; for the reader of this file. */
  work: string;
  roles: readonly Role[];
  /** How large risks the person may decide on, where: consequence and likelihood. */
  mandate?: readonly [unit: UnitKey | 'all', consequence: number, likelihood: number];
}

/** Whoever tries the demo: the installation's first account. */
export const VISITOR = 'du';

/** All made up. Any likeness to a living person is chance. */
export const people = {
  du: {
    name: 'Du som provar',
    work: 'kontot som installationen började med',
    roles: ['administrator', 'ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff', 'auditor'],
    mandate: ['all', 3, 5],
  },
  kd: {
    name: 'Birgitta Almsjö',
    work: 'kommundirektör',
    roles: ['leadership'],
    mandate: ['all', 4, 5],
  },
  ciso: { name: 'Samira Haddad Lund', work: 'CISO', roles: ['ciso', 'administrator'], mandate: ['all', 2, 2] },
  ordf: { name: 'Rolf Hagelin', work: 'kommunstyrelsens ordförande', roles: ['leadership'] },
  skolchef: { name: 'Agneta Hallgren', work: 'skolchef', roles: ['leadership'], mandate: ['buf', 3, 4] },
  socchef: { name: 'Helena Wiksten', work: 'socialchef', roles: ['leadership'], mandate: ['soc', 3, 4] },
  sbchef: { name: 'Peter Grahn', work: 'samhällsbyggnadschef', roles: ['leadership'], mandate: ['sbf', 3, 4] },
  tekchef: { name: 'Ulrika Stenmark', work: 'förvaltningschef', roles: ['leadership'], mandate: ['tek', 3, 4] },
  itchef: { name: 'Jonas Ekvall', work: 'it-chef', roles: ['riskOwner'], mandate: ['it', 3, 3] },
  ekonomichef: { name: 'Anders Mårdh', work: 'ekonomichef', roles: ['riskOwner'], mandate: ['ekonomi', 2, 3] },
  hrchef: { name: 'Maria Fagerhult', work: 'personalchef', roles: ['riskOwner'], mandate: ['personal', 2, 3] },
  kanslichef: { name: 'Göran Lindhe', work: 'kanslichef', roles: ['riskOwner'], mandate: ['kansli', 2, 3] },
  sakerhetschef: { name: 'Kristoffer Rönn', work: 'säkerhetschef', roles: ['riskOwner', 'auditor'] },
  rektor: { name: 'Mats Söderkvist', work: 'grundskolechef', roles: ['riskOwner'], mandate: ['grundskola', 2, 3] },
  forskolechef: { name: 'Ingrid Åbergh', work: 'förskolechef', roles: ['riskOwner'], mandate: ['forskola', 2, 3] },
  gymnasiechef: { name: 'Fredrik Tallberg', work: 'gymnasiechef', roles: ['riskOwner'], mandate: ['gymnasium', 2, 3] },
  ifochef: {
    name: 'Reza Karimi',
    work: 'chef för individ- och familjeomsorg',
    roles: ['riskOwner'],
    mandate: ['ifo', 2, 3],
  },
  aldrechef: { name: 'Kerstin Östholm', work: 'äldreomsorgschef', roles: ['riskOwner'], mandate: ['aldre', 2, 3] },
  funkchef: { name: 'Daniel Brolin', work: 'chef för funktionsstöd', roles: ['riskOwner'], mandate: ['funk', 2, 3] },
  byggchef: { name: 'Sofia Melander', work: 'plan- och byggchef', roles: ['riskOwner'], mandate: ['bygg', 2, 3] },
  gatuchef: { name: 'Lars-Erik Hedin', work: 'gatuchef', roles: ['riskOwner'], mandate: ['gata', 2, 3] },
  vachef: { name: 'Nils Forsell', work: 'va-chef', roles: ['riskOwner'], mandate: ['va', 2, 3] },
  avfallschef: { name: 'Camilla Dahlin', work: 'avfallschef', roles: ['riskOwner'], mandate: ['avfall', 2, 3] },
  kulturchef: {
    name: 'Johan Askerlund',
    work: 'kultur- och fritidschef',
    roles: ['riskOwner'],
    mandate: ['kultur', 2, 3],
  },
  upphandling: { name: 'Lena Sköldevik', work: 'upphandlingschef', roles: ['procurementOfficer'] },
  upphandlare: { name: 'Tariq Osmani', work: 'upphandlare', roles: ['procurementOfficer', 'staff'] },
  dso: { name: 'Ylva Bergdahl', work: 'dataskyddsombud', roles: ['auditor'] },
  revisor: { name: 'Margareta Ljungström', work: 'förtroendevald revisor', roles: ['auditor'] },
  itsakerhet: { name: 'Petra Nyqvist', work: 'it-säkerhetsansvarig', roles: ['staff'] },
  natdrift: { name: 'Viktor Holmgren', work: 'nättekniker', roles: ['staff'] },
  arkivarie: { name: 'Emil Sandgren', work: 'kommunarkivarie', roles: ['staff'] },
  vardsystem: { name: 'Fatima Rahmani', work: 'systemförvaltare, verksamhetssystemet i omsorgen', roles: ['staff'] },
  skolsystem: { name: 'Oskar Lindmark', work: 'systemförvaltare, skolplattformen', roles: ['staff'] },
  ekonomisystem: { name: 'Annika Törnell', work: 'systemförvaltare, ekonomi- och lönesystemen', roles: ['staff'] },
  driftovervakning: { name: 'Bengt-Åke Frisk', work: 'driftingenjör, vattenverken', roles: ['staff'] },
  kommunikator: { name: 'Hanna Berglöv', work: 'kommunikationschef', roles: ['staff'] },
  utbildare: { name: 'Malin Eklövdal', work: 'utbildningssamordnare', roles: ['staff'] },
  samordnareSoc: {
    name: 'Elin Nordahl',
    work: 'informationssäkerhetssamordnare, socialförvaltningen',
    roles: ['staff'],
  },
  samordnareSkola: { name: 'Markus Edholm', work: 'informationssäkerhetssamordnare, skolan', roles: ['staff'] },
  beredskap: { name: 'Tomas Viklund', work: 'beredskapssamordnare', roles: ['staff'] },
} satisfies Record<string, PersonData>;

export type PersonKey = keyof typeof people;

export const personKeys = Object.keys(people) as PersonKey[];
export const personData = (key: PersonKey): PersonData => people[key];
