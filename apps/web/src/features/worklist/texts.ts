// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of what there is to do. */
export const useTaskTexts = defineTexts('tasks', {
  title: { sv: 'Att göra', en: 'To do' },
  lead: { sv: 'Det som väntar på dig, det viktigaste först.', en: 'What waits for you, the most important first.' },
  nothing: { sv: 'Inget väntar på dig just nu', en: 'Nothing waits for you right now' },
  nothingHelp: {
    sv: 'När en risk ska bedömas eller beslutas, en översyn är inne eller en åtgärd är sen står det här.',
    en: 'When a risk is to be judged or decided on, a review is due or a measure is late, it stands here.',
  },
  nothingFits: { sv: 'Inget väntar i det urvalet', en: 'Nothing waits in that selection' },
  begin: { sv: 'Börja besluta ({{n}})', en: 'Begin deciding ({{n}})' },
  kind: { sv: 'Visa', en: 'Show' },
  all: { sv: 'Allt ({{n}})', en: 'Everything ({{n}})' },
  counted: { sv: '{{what}} ({{n}})', en: '{{what}} ({{n}})' },
  mine: { sv: 'din', en: 'yours' },
  by: { sv: 'senast {{day}}', en: 'by {{day}}' },
  since: { sv: 'skulle ha varit klart {{day}}', en: 'was due {{day}}' },
  size: { sv: 'storlek {{n}}', en: 'size {{n}}' },
  more: { sv: 'Visa alla {{n}}', en: 'Show all {{n}}' },
  keys: {
    sv: 'Tangenter: J nästa, K föregående, Enter öppnar, E gör det, S skjuter upp en vecka.',
    en: 'Keys: J next, K previous, Enter opens, E does it, S puts it off for a week.',
  },
  snoozed: { sv: 'Uppskjutet ({{n}})', en: 'Put off ({{n}})' },
  snooze: { sv: 'Skjut upp en vecka', en: 'Put off for a week' },
  wake: { sv: 'Ta fram igen', en: 'Bring back' },
  putOff: { sv: '{{what}} är uppskjutet till {{day}}.', en: '{{what}} has been put off until {{day}}.' },
  until: { sv: 'uppskjutet till {{day}}', en: 'put off until {{day}}' },
  undo: { sv: 'Ångra', en: 'Undo' },
  pane: { sv: 'Det valda', en: 'The chosen one' },
  why: { sv: 'Varför det står här', en: 'Why it stands here' },
  cut: {
    sv: 'De {{n}} mest brådskande av {{total}} visas. Året visar alla.',
    en: 'The {{n}} most urgent of {{total}} are shown. The year shows all.',
  },
  year: { sv: 'Året', en: 'The year' },
  yearTitle: { sv: 'Året {{year}}', en: 'The year {{year}}' },
  yearLead: {
    sv: 'Allt som har en dag: översyner, uppföljningar, åtgärder, frister och bevis som går ut, månad för månad.',
    en: 'Everything that has a day: reviews, follow-ups, measures, time limits and evidence that ends, month by month.',
  },
  whose: { sv: 'Vems', en: 'Whose' },
  minesOnly: { sv: 'Det som väntar på mig', en: 'What waits for me' },
  everybodys: { sv: 'Allas', en: 'Everybody’s' },
  late: { sv: '{{n}} försenade', en: '{{n}} overdue' },
  none: { sv: 'Inget', en: 'Nothing' },
  months: { sv: 'Månader', en: 'Months' },
  wholeYear: { sv: 'Hela året', en: 'The whole year' },
  monthTasks: { sv: '{{month}}: {{n}} saker att göra', en: '{{month}}: {{n}} things to do' },
  what: { sv: 'Vad', en: 'What' },
  about: { sv: 'Gäller', en: 'About' },
  noTasks: { sv: 'Inget har sin dag här', en: 'Nothing has its day here' },
  noTasksHelp: {
    sv: 'När en översyn, en åtgärd, en uppföljning eller en frist får en dag står den här.',
    en: 'When a review, a measure, a follow-up or a time limit gets its day, it stands here.',
  },
  noTasksFound: { sv: 'Inget fanns i det urvalet', en: 'Nothing was found in that selection' },
  noTasksFoundHelp: { sv: 'Rensa sökning, filter eller verksamhet.', en: 'Clear search, filters or unit.' },
  units: { sv: 'Verksamheter', en: 'Units' },
  person: { sv: 'Ägare eller ansvarig', en: 'Owner or responsible' },
  sizeFact: { sv: 'Storlek', en: 'Size' },
  dayFact: { sv: 'Dag', en: 'Day' },
  list: { sv: '{{n}} saker att göra', en: '{{n}} things to do' },
});

export type TaskText = ReturnType<typeof useTaskTexts>;
