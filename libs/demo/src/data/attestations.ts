// SPDX-License-Identifier: EUPL-1.2
import type { EvidenceName } from './evidence.js';
import type { PersonKey } from './people.js';

export interface AttestationData {
  /** The measure of `infosakkollen-2023`. */
  box: string;
  by: PersonKey;
  /** Days before the load; it holds from then, 12 months unless `months` says otherwise. */
  ago: number;
  months?: number;
  statement: string;
  evidence: EvidenceName | `https://${string}`;
  withdrawn?: { ago: number; reason: string };
}

const at = (page: string): `https://${string}` => `https://intranat.exempelby.example/informationssakerhet/${page}`;

/** The first year: one thing on each of the fifteen basic questions. */
const first: AttestationData[] = [
  { box: '1.1', by: 'kd', ago: 612, months: 24, statement: 'Fullmäktige antog policyn.', evidence: 'policy' },
  {
    box: '2.1',
    by: 'kd',
    ago: 612,
    months: 24,
    statement: 'Samira är utsedd till CISO på heltid.',
    evidence: 'uppdrag',
  },
  {
    box: '3.1',
    by: 'ciso',
    ago: 611,
    statement: 'It-enhetens informationsmängder är förtecknade.',
    evidence: at('forteckning'),
  },
  { box: '4.1', by: 'ciso', ago: 611, statement: 'Riktlinjen för klassning är beslutad.', evidence: at('klassning') },
  { box: '5.1', by: 'ciso', ago: 611, statement: 'Metoden för riskanalys är beslutad.', evidence: at('riskanalys') },
  { box: '7.1', by: 'ciso', ago: 611, statement: 'Incidentrutinen är beslutad och känd.', evidence: at('incidenter') },
  {
    box: '8.1',
    by: 'ciso',
    ago: 610,
    statement: 'Inriktningen för avbrottsplaner är beslutad.',
    evidence: at('avbrott'),
  },
  {
    box: '9.1',
    by: 'upphandling',
    ago: 610,
    statement: 'Inköpsriktlinjen har ett avsnitt om säkerhet.',
    evidence: at('inkop'),
  },
  { box: '10.1', by: 'ciso', ago: 610, statement: 'Utbildningsplanen är beslutad.', evidence: at('utbildning') },
  {
    box: '11.2',
    by: 'ciso',
    ago: 610,
    statement: 'It-säkerhetsansvarig tar emot varningar utifrån.',
    evidence: at('omvarld'),
  },
  { box: '12.1', by: 'ciso', ago: 610, statement: 'Enkäten besvarades av 1 340 medarbetare.', evidence: 'enkat' },
  {
    box: '13.1',
    by: 'kd',
    ago: 610,
    statement: 'Jag talade om informationssäkerhet på chefsdagen.',
    evidence: at('chefsdag'),
  },
  {
    box: '14.7',
    by: 'ciso',
    ago: 609,
    statement: 'Incidenterna är sammanställda för två år.',
    evidence: at('arsrapport'),
  },
  { box: '15.1', by: 'kd', ago: 609, statement: 'CISO föredrog läget för kommunledningen.', evidence: 'genomgang' },
];

/** What holds training at level 2 (and would hold procurement, without contracts); the last ones end within the coming half-year. */
const renewed: AttestationData[] = [
  {
    box: '22.1',
    by: 'upphandling',
    ago: 440,
    statement: 'Sju av tjugo upphandlingar följde arbetssättet.',
    evidence: at('inkop/foregaende'),
  },
  {
    box: '22.2',
    by: 'upphandling',
    ago: 440,
    statement: 'Sju av tjugo upphandlingar följde arbetssättet.',
    evidence: at('inkop/foregaende'),
  },
  {
    box: '22.1',
    by: 'upphandling',
    ago: 270,
    statement: 'Nio av tjugotvå upphandlingar följde arbetssättet.',
    evidence: 'upphandlingar',
  },
  {
    box: '22.2',
    by: 'upphandling',
    ago: 270,
    statement: 'Nio av tjugotvå upphandlingar följde arbetssättet.',
    evidence: 'upphandlingar',
  },
  {
    box: '18.1',
    by: 'ciso',
    ago: 432,
    statement: 'Uppföljning på tre arbetsplatser efter grundkursen.',
    evidence: at('utbildning/uppfoljning'),
  },
  {
    box: '18.1',
    by: 'ciso',
    ago: 190,
    statement: 'Uppföljning på fem arbetsplatser efter grundkursen.',
    evidence: at('utbildning/uppfoljning-2'),
  },
];

/** What has been added since the round. */
const later: AttestationData[] = [
  { box: '2.12', by: 'kd', ago: 350, statement: 'Riskägare och deras mandat är beslutade.', evidence: at('mandat') },
  {
    box: '2.11',
    by: 'itchef',
    ago: 345,
    statement: 'Petra är it-säkerhetsansvarig, skild från CISO.',
    evidence: at('roller'),
  },
  {
    box: '15.13',
    by: 'kd',
    ago: 240,
    statement: 'Ledningens genomgång är hållen och protokollförd.',
    evidence: 'genomgang',
  },
  { box: '15.5', by: 'ciso', ago: 238, statement: 'Försenade åtgärder visades för ledningen.', evidence: 'genomgang' },
  {
    box: '1.13',
    by: 'kd',
    ago: 232,
    statement: 'Handlingsplanen för tre år är beslutad.',
    evidence: at('handlingsplan'),
  },
  {
    box: '12.3',
    by: 'ciso',
    ago: 225,
    statement: 'Övning med nätfiske: 11 procent klickade.',
    evidence: at('natfiske'),
  },
  {
    box: '16.3',
    by: 'ciso',
    ago: 212,
    statement: '1 420 av 2 210 medarbetare har gått grundkursen.',
    evidence: at('utbildning/deltagare'),
  },
  {
    box: '27.1',
    by: 'aldrechef',
    ago: 205,
    statement: 'Äldreomsorgen övade avbrott i verksamhetssystemet.',
    evidence: at('ovning'),
  },
  { box: '27.2', by: 'ciso', ago: 180, statement: 'Fyra av femton verksamheter har övat.', evidence: at('ovning') },
  {
    box: '29.12',
    by: 'ciso',
    ago: 178,
    statement: 'Medarbetarna pekade ut tre regler som gjordes om.',
    evidence: at('forslag'),
  },
  {
    box: '13.6',
    by: 'hrchef',
    ago: 176,
    statement: 'Frågan finns i mallen för medarbetarsamtal.',
    evidence: at('samtal'),
  },
  {
    box: '19.3',
    by: 'ciso',
    ago: 175,
    statement: 'Åtta av femton verksamheter har klassat.',
    evidence: at('klassning/lage'),
  },
  { box: '33.1', by: 'ciso', ago: 150, statement: 'Metoden kräver att analysen avgränsas.', evidence: 'riskmetod' },
  { box: '33.5', by: 'ciso', ago: 150, statement: 'Metoden kräver en utsedd analysledare.', evidence: 'riskmetod' },
  { box: '33.7', by: 'ciso', ago: 150, statement: 'Metoden kräver att hoten beskrivs.', evidence: 'riskmetod' },
  { box: '33.8', by: 'ciso', ago: 150, statement: 'Metoden kräver att sårbarheterna beskrivs.', evidence: 'riskmetod' },
  {
    box: '34.2',
    by: 'ciso',
    ago: 150,
    statement: 'Skada för den personliga integriteten bedöms alltid.',
    evidence: 'riskmetod',
  },
  { box: '34.1', by: 'ciso', ago: 150, statement: 'Skada för liv och hälsa bedöms alltid.', evidence: 'riskmetod' },
  { box: '35.1', by: 'ciso', ago: 150, statement: 'Sannolikhet anges som gånger per år.', evidence: 'riskmetod' },
  { box: '36.2', by: 'ciso', ago: 149, statement: 'Metoden kräver förslag till behandling.', evidence: 'riskmetod' },
  {
    box: '36.8',
    by: 'ciso',
    ago: 149,
    statement: 'Riskägare stämmer av minst en gång om året.',
    evidence: 'riskmetod',
  },
  {
    box: '28.5',
    by: 'ciso',
    ago: 140,
    statement: 'Säkerheten i upphandlingar är uppföljd.',
    evidence: 'upphandlingar',
    withdrawn: { ago: 133, reason: 'Fel fil: uppföljningen är inte klar.' },
  },
  {
    box: '7.5',
    by: 'ciso',
    ago: 96,
    statement: 'Incidentrutinen är utvärderad och omskriven.',
    evidence: at('incidenter/utvardering'),
  },
];

export const attestations: readonly AttestationData[] = [...first, ...renewed, ...later];
