// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of the first steps. */
export const useStartTexts = defineTexts('start', {
  title: { sv: 'Kom igång', en: 'Get started' },
  lead: {
    sv: 'Tre steg. Du kan hoppa över dem och komma hit igen när du vill, under Inställningar.',
    en: 'Three steps. You can skip them, and come back when you like, under Settings.',
  },
  steps: { sv: 'Steg', en: 'Steps' },
  stepOf: { sv: 'Steg {{n}} av 3', en: 'Step {{n}} of 3' },
  done: { sv: 'klart', en: 'done' },
  step1: { sv: 'Vilka är ni?', en: 'Who are you?' },
  step2: { sv: 'Läs in, eller börja tomt', en: 'Import, or start empty' },
  step3: { sv: 'Den första risken', en: 'The first risk' },
  name: { sv: 'Vad heter organisationen?', en: 'What is the organisation called?' },
  group: { sv: 'Vad för slags organisation är det?', en: 'What kind of organisation is it?' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  region: { sv: 'Region', en: 'Region' },
  agency: { sv: 'Statlig myndighet', en: 'Government agency' },
  nisEntity: { sv: 'Annan verksamhet under NIS', en: 'Another entity under NIS' },
  myName: { sv: 'Vad heter du?', en: 'What is your name?' },
  myNameHelp: {
    sv: 'Namnet står vid det du gör. Det ligger i en tabell som går att radera, aldrig i händelserna.',
    en: 'The name stands beside what you do. It is kept in a table that can be erased, never in the events.',
  },
  myRoles: { sv: 'Dina roller: {{roles}}.', en: 'Your roles: {{roles}}.' },
  needText: { sv: 'Skriv något här.', en: 'Write something here.' },
  needUnit: { sv: 'Välj minst en verksamhet.', en: 'Choose at least one business unit.' },
  next: { sv: 'Spara och gå vidare', en: 'Save and go on' },
  skip: { sv: 'Hoppa över', en: 'Skip' },
  back: { sv: 'Tillbaka', en: 'Back' },
  goOn: { sv: 'Gå vidare', en: 'Go on' },
  importTitle: { sv: 'Läs in det ni har', en: 'Import what you have' },
  importHelp: {
    sv: 'En arbetsbok med svar ger en nivå direkt. Verksamheter och risker går att läsa in ur Excel eller CSV. Du kommer tillbaka hit efteråt.',
    en: 'A workbook with answers gives a level at once. Units and risks can be imported from Excel or CSV. You come back here afterwards.',
  },
  toImport: { sv: 'Läs in en fil', en: 'Import a file' },
  emptyTitle: { sv: 'Eller börja tomt', en: 'Or start empty' },
  emptyHelp: {
    sv: 'Då behövs minst en verksamhet: den som har risken.',
    en: 'Then at least one business unit is needed: the one that has the risk.',
  },
  unitName: { sv: 'Vad heter verksamheten?', en: 'What is the business unit called?' },
  addUnit: { sv: 'Lägg till', en: 'Add' },
  unitsThere: { sv: 'Verksamheter: {{names}}', en: 'Business units: {{names}}' },
  unitsMore: { sv: '{{names}} och {{n}} till', en: '{{names}} and {{n}} more' },
  noUnits: { sv: 'Inga verksamheter än.', en: 'No business units yet.' },
  riskHelp: {
    sv: 'Börja med den som ni talar mest om. Den går att ändra efteråt.',
    en: 'Begin with the one that you talk most about. It can be changed afterwards.',
  },
  riskTitle: { sv: 'Vad kan hända?', en: 'What may happen?' },
  riskTitleHelp: {
    sv: 'En rad. Till exempel: Journalsystemet är borta mer än fyra timmar.',
    en: 'A line. For example: the records system is away for more than four hours.',
  },
  riskUnits: { sv: 'Vilka verksamheter gäller det?', en: 'Which business units does it concern?' },
  riskOwner: { sv: 'Vem äger risken?', en: 'Who owns the risk?' },
  riskNeedsUnit: {
    sv: 'En risk behöver en verksamhet. Lägg till en i steg 2.',
    en: 'A risk needs a unit. Add one in step 2.',
  },
  toStep2: { sv: 'Till steg 2', en: 'To step 2' },
  saveRisk: { sv: 'Registrera risken', en: 'Record the risk' },
  risksThere: { sv: 'Registrerade risker: {{n}}.', en: 'Risks recorded: {{n}}.' },
  finished: { sv: 'Ni är igång', en: 'You have started' },
  finishedHelp: {
    sv: 'Bedöm risken, så att den får en storlek. Sedan kan någon besluta om den, och då rör sig nivån.',
    en: 'Judge the risk, so that it gets a size. Then somebody can decide on it, and the level moves.',
  },
  toRisk: { sv: 'Öppna risken', en: 'Open the risk' },
  toOverview: { sv: 'Till Läget', en: 'To the overview' },
  toBuiltOn: { sv: 'Vad siffran bygger på', en: 'What this figure is built on' },
  noRight: {
    sv: 'Din roll kan inte sätta upp organisationen. Be en administratör eller samordnaren.',
    en: 'Your role cannot set up the organisation. Ask an administrator or the CISO.',
  },
  adminOnly: {
    sv: 'Namn och slag ändras av en administratör.',
    en: 'Name and kind are changed by an administrator.',
  },
  past: {
    sv: 'Du ser en annan dag än i dag. Gå till nu för att börja.',
    en: 'You see another day. Go to now to begin.',
  },
});
