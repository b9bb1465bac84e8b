// SPDX-License-Identifier: EUPL-1.2
import type { PersonKey } from './people.js';
import type { UnitKey } from './units.js';

export type Levels = readonly [confidentiality: number, integrity: number, availability: number, traceability: number];

/** What a unit has: whose it is, its system, and the information that the system carries with its class. */
export interface UnitAssets {
  owner: PersonKey;
  system: string;
  supplier?: string;
  information: readonly (readonly [name: string, levels: Levels])[];
  paper: string;
}

/** Every unit that handles information of its own. */
export const unitAssets: Partial<Record<UnitKey, UnitAssets>> = {
  kansli: {
    owner: 'kanslichef',
    system: 'Diarium och ärenden',
    supplier: 'Nordrad Ärende AB',
    information: [
      ['Diarieförda handlingar', [2, 3, 2, 2]],
      ['Protokoll och beslut', [0, 3, 1, 1]],
      ['Avtal', [1, 2, 1, 1]],
    ],
    paper: 'Närarkivet i stadshuset',
  },
  ekonomi: {
    owner: 'ekonomichef',
    system: 'Ekonomisystemet',
    supplier: 'Balansa AB',
    information: [
      ['Bokföring', [1, 3, 2, 2]],
      ['Leverantörsregister', [1, 2, 2, 1]],
      ['Upphandlingsunderlag', [2, 2, 1, 1]],
    ],
    paper: 'Verifikationer på papper',
  },
  personal: {
    owner: 'hrchef',
    system: 'Personal och lön',
    supplier: 'Lönekraft AB',
    information: [
      ['Löneunderlag', [2, 3, 2, 2]],
      ['Rehabiliteringsärenden', [3, 2, 1, 2]],
      ['Personalakter', [2, 2, 1, 2]],
    ],
    paper: 'Personalakter på papper',
  },
  it: {
    owner: 'itchef',
    system: 'Katalogtjänsten',
    information: [
      ['Konton och behörigheter', [2, 3, 3, 3]],
      ['Driftdokumentation', [2, 2, 2, 1]],
      ['Säkerhetsloggar', [2, 3, 2, 3]],
    ],
    paper: 'Nödrutiner i pärm',
  },
  forskola: {
    owner: 'forskolechef',
    system: 'Närvaro i förskolan',
    supplier: 'Lekro AB',
    information: [
      ['Barnens närvaro', [2, 2, 2, 1]],
      ['Kontaktuppgifter till vårdnadshavare', [2, 2, 2, 1]],
      ['Barns allergier', [2, 3, 3, 1]],
    ],
    paper: 'Blanketter från vårdnadshavare',
  },
  grundskola: {
    owner: 'rektor',
    system: 'Skolplattformen',
    supplier: 'Kunskapsnavet AB',
    information: [
      ['Elevregister', [2, 2, 2, 2]],
      ['Betyg', [1, 3, 2, 3]],
      ['Åtgärdsprogram', [3, 2, 1, 2]],
    ],
    paper: 'Elevhälsans journaler på papper',
  },
  gymnasium: {
    owner: 'gymnasiechef',
    system: 'Gymnasieantagningen',
    information: [
      ['Antagningsuppgifter', [1, 3, 2, 2]],
      ['Elevers frånvaro', [2, 2, 1, 1]],
      ['Prov och bedömningar', [2, 3, 2, 2]],
    ],
    paper: 'Slutbetyg i arkiv',
  },
  ifo: {
    owner: 'ifochef',
    system: 'Socialtjänstens verksamhetssystem',
    supplier: 'Omsorgsdata AB',
    information: [
      ['Utredningar om barn och unga', [3, 3, 2, 3]],
      ['Försörjningsstöd', [3, 3, 2, 2]],
      ['Skyddade personuppgifter', [3, 3, 2, 3]],
    ],
    paper: 'Akter i säkerhetsskåp',
  },
  aldre: {
    owner: 'aldrechef',
    system: 'Planering i hemtjänsten',
    supplier: 'Hemplan AB',
    information: [
      ['Genomförandeplaner', [3, 3, 3, 2]],
      ['Nycklar och portkoder', [3, 2, 3, 3]],
      ['Läkemedelslistor', [3, 3, 3, 3]],
    ],
    paper: 'Pärmar hemma hos brukare',
  },
  funk: {
    owner: 'funkchef',
    system: 'Journal i funktionsstöd',
    information: [
      ['Beslut om insatser', [3, 3, 2, 2]],
      ['Hälso- och sjukvårdsjournaler', [3, 3, 3, 3]],
      ['Scheman för assistans', [2, 2, 2, 1]],
    ],
    paper: 'Signeringslistor',
  },
  bygg: {
    owner: 'byggchef',
    system: 'Bygglovssystemet',
    supplier: 'Ritkontoret Data AB',
    information: [
      ['Bygglovsärenden', [1, 2, 1, 1]],
      ['Ritningar över samhällsviktiga byggnader', [3, 2, 1, 2]],
      ['Kartdatabas', [1, 3, 2, 1]],
    ],
    paper: 'Ritningsarkivet',
  },
  gata: {
    owner: 'gatuchef',
    system: 'Trafiksignaler och belysning',
    information: [
      ['Styrdata för trafiksignaler', [1, 3, 3, 2]],
      ['Felanmälningar', [0, 1, 1, 0]],
      ['Lokala trafikföreskrifter', [0, 3, 1, 1]],
    ],
    paper: 'Besiktningsprotokoll',
  },
  va: {
    owner: 'vachef',
    system: 'Övervakning av vattenverken',
    supplier: 'Flödesteknik AB',
    information: [
      ['Mätvärden från vattenverk', [1, 3, 3, 2]],
      ['Larmlistor', [1, 3, 3, 2]],
      ['Ledningskartor', [3, 2, 2, 2]],
    ],
    paper: 'Driftinstruktioner på vattenverken',
  },
  avfall: {
    owner: 'avfallschef',
    system: 'Kunder och hämtning',
    information: [
      ['Kundregister för avfall', [1, 2, 1, 1]],
      ['Körturer', [1, 1, 2, 0]],
      ['Vågdata', [0, 2, 1, 1]],
    ],
    paper: 'Transportdokument för farligt avfall',
  },
  kultur: {
    owner: 'kulturchef',
    system: 'Bibliotekssystemet',
    supplier: 'Bokhyllan AB',
    information: [
      ['Låntagare och lån', [2, 1, 1, 1]],
      ['Bokningar av lokaler', [0, 1, 1, 0]],
      ['Föreningsbidrag', [1, 2, 1, 1]],
    ],
    paper: 'Bidragsansökningar på papper',
  },
};

/** What is bought by all, and the networks. */
export const shared: readonly (readonly [name: string, kind: 'service' | 'network', supplier?: string])[] = [
  ['Kontorsplattform i molnet', 'service', 'Kontorsmolnet AB'],
  ['E-legitimering', 'service', 'Säkra Dörren AB'],
  ['Videomöten', 'service', 'Mötesrum AB'],
  ['Webbplats och e-tjänster', 'service', 'Medborgarwebb AB'],
  ['Administrativa nätet', 'network'],
  ['Skolnätet', 'network'],
  ['Processnätet för vatten', 'network'],
  ['Gästnätet', 'network'],
  ['Säkerhetskopiering', 'service', 'Kopiehallen AB'],
  ['Telefoni', 'service', 'Växelro AB'],
];
