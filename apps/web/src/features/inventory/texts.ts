// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of what units have in the register, kind by kind. */
export const useInventoryTexts = defineTexts('inventory', {
  inventories: { sv: 'Förteckningar', en: 'Inventories' },
  lead: {
    sv: 'Varje verksamhet för in vad den har i registret och säger till när allt av ett slag står där. Det räknas i två år.',
    en: 'Each business unit enters what it has in the register, and says when all of a kind is there. That counts for two years.',
  },
  information: { sv: 'Information', en: 'Information' },
  systems: { sv: 'System och tjänster', en: 'Systems and services' },
  networks: { sv: 'Nätverk och utrustning', en: 'Networks and equipment' },
  paper: { sv: 'Papper och lösa medier', en: 'Paper and loose media' },
  kind: { sv: 'Slag', en: 'Kind' },
  unit: { sv: 'Verksamhet', en: 'Business unit' },
  shares: { sv: 'Hur stor del som är klar', en: 'How much is complete' },
  share: { sv: 'Klara verksamheter', en: 'Complete units' },
  shareOf: { sv: '{{n}} av {{all}} ({{percent}} %)', en: '{{n}} of {{all}} ({{percent}} %)' },
  renewSoon: { sv: 'Förnyas inom 90 dagar', en: 'To be renewed within 90 days' },
  why: { sv: 'Ruta {{id}} i modellen', en: 'Box {{id}} of the model' },
  counted: { sv: 'Räknas i', en: 'Counted in' },
  perUnit: { sv: 'Verksamhet för verksamhet', en: 'Unit by unit' },
  show: { sv: 'Visa', en: 'Show' },
  showDue: { sv: 'Ska förnyas', en: 'To be renewed' },
  showOpen: { sv: 'Allt är inte klart', en: 'Not all complete' },
  showComplete: { sv: 'Allt är klart', en: 'All complete' },
  complete: { sv: 'Klar', en: 'Complete' },
  due: { sv: 'Förnya', en: 'Renew' },
  expired: { sv: 'Har gått ut', en: 'Expired' },
  open: { sv: 'Inte klar', en: 'Not complete' },
  before: { sv: 'före {{day}}', en: 'before {{day}}' },
  through: { sv: 'genom {{name}}', en: 'through {{name}}' },
  held: { sv: '{{n}} i registret', en: '{{n}} in the register' },
  notCounted: { sv: 'räknas inte i andelar', en: 'not counted in shares' },
  cell: { sv: '{{unit}}, {{kind}}:', en: '{{unit}}, {{kind}}:' },
  count: { sv: '{{n}} verksamheter', en: '{{n}} business units' },
  noneYet: { sv: 'Inga verksamheter än', en: 'No business units yet' },
  noneHelp: {
    sv: 'Lägg in verksamheterna under Inställningar först. Sedan kan var och en föra in vad den har.',
    en: 'Enter the business units under Settings first. Then each can enter what it has.',
  },
  noneFound: { sv: 'Ingen verksamhet passar urvalet', en: 'No business unit fits the filter' },
  noneFoundHelp: {
    sv: 'Ta bort ett filter eller sök på något annat.',
    en: 'Remove a filter or search for something else.',
  },
  unknown: { sv: 'Verksamheten finns inte', en: 'There is no such business unit' },
  unknownHelp: {
    sv: 'Adressen kan vara fel, eller så är verksamheten stängd.',
    en: 'The address may be wrong, or the business unit may be closed.',
  },
  register: { sv: 'Registrera tillgång', en: 'Register asset' },
  noRight: {
    sv: 'Din roll kan se förteckningarna men inte säga att de är klara.',
    en: 'Your role may see the inventories, but not say that they are complete.',
  },
  itsOwn: {
    sv: 'Verksamheten sa {{day}} att allt stod i registret.',
    en: 'The unit said on {{day}} that all was in the register.',
  },
  fromAbove: {
    sv: '{{name}} sa {{day}} att allt stod i registret, och det gäller dem under.',
    en: '{{name}} said on {{day}} that all was in the register, and that holds for those below.',
  },
  until: { sv: 'Det räknas fram till {{day}}.', en: 'It counts until {{day}}.' },
  gone: {
    sv: 'Sedan {{day}} räknas det inte. Gå igenom registret och säg till igen.',
    en: 'Since {{day}} it does not count. Go through the register, and say so again.',
  },
  never: { sv: 'Ingen har sagt att allt står i registret.', en: 'Nobody has said that all is in the register.' },
  nothing: {
    sv: 'Registret har inget av det här slaget för verksamheten eller dem under.',
    en: 'The register holds nothing of this kind for the unit or those below.',
  },
  list: { sv: 'I registret ({{n}})', en: 'In the register ({{n}})' },
  rest: { sv: 'Visa alla {{n}} i registret', en: 'Show all {{n}} in the register' },
  doComplete: { sv: 'Allt står i registret', en: 'All is in the register' },
  doRenew: { sv: 'Förnya: allt står i registret', en: 'Renew: all is in the register' },
  doReopen: { sv: 'Öppna igen', en: 'Reopen' },
  completeOf: { sv: '{{kind}}: allt står i registret', en: '{{kind}}: all is in the register' },
  completeHelp: {
    sv: '{{n}} av slaget står i registret för {{unit}} och dem under. Gå igenom listan först: du säger att inget saknas. Det räknas i två år, också för dem under.',
    en: 'The register holds {{n}} of the kind for {{unit}} and those below. Go through the list first: you say that nothing is missing. It counts for two years, for those below as well.',
  },
  noneThere: { sv: 'Finns det något?', en: 'Is there any?' },
  noneSaid: {
    sv: '{{unit}} har inget av slaget, och inte heller de under',
    en: '{{unit}} has nothing of the kind, nor have those below',
  },
  needNone: {
    sv: 'För in det som finns först, eller bekräfta att det inte finns något.',
    en: 'Enter what there is first, or confirm that there is none.',
  },
  reopenOf: { sv: 'Öppna igen: {{kind}}', en: 'Reopen: {{kind}}' },
  whyReopen: { sv: 'Vad saknas eller är fel?', en: 'What is missing or wrong?' },
  reopenHelp: {
    sv: 'Den räknas då inte förrän någon säger igen att allt står i registret.',
    en: 'It does not count then until somebody says again that all is in the register.',
  },
  needReason: { sv: 'Skriv varför.', en: 'Write why.' },
  history: { sv: 'Historik', en: 'History' },
  withdraw: { sv: 'Återta', en: 'Withdraw' },
  withdrawOf: { sv: 'Återta: {{what}}', en: 'Withdraw: {{what}}' },
  whyWrong: { sv: 'Vad var fel?', en: 'What was wrong?' },
  withdrawHelp: {
    sv: 'Uppgiften gäller då inte, och det som stod innan gäller igen.',
    en: 'The entry then does not hold, and what stood before holds again.',
  },
});

export type InventoryText = ReturnType<typeof useInventoryTexts>;
