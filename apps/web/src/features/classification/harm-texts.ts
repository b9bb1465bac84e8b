// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** The guided questions: what may come to harm, and what each level of it looks like in a municipality. */
export const useHarmTexts = defineTexts('harms', {
  lifeAndHealth: { sv: 'Kan någon skadas till liv eller hälsa?', en: 'Can somebody’s life or health be harmed?' },
  lifeAndHealth1: { sv: 'Lindriga besvär som går över.', en: 'Slight discomfort that passes.' },
  lifeAndHealth2: {
    sv: 'Någon skadas eller blir sjuk och behöver vård.',
    en: 'Somebody is hurt or ill and needs care.',
  },
  lifeAndHealth3: { sv: 'Någon kan dö eller få men för livet.', en: 'Somebody may die or be harmed for life.' },
  lifeAndHealthIn: { sv: 'liv och hälsa', en: 'life and health' },
  personalIntegrity: {
    sv: 'Kan någons personliga integritet kränkas?',
    en: 'Can somebody’s privacy be violated?',
  },
  personalIntegrity1: {
    sv: 'Obehag. Uppgifterna är vardagliga.',
    en: 'Discomfort. The details are everyday ones.',
  },
  personalIntegrity2: {
    sv: 'Privata förhållanden kommer fram, eller någon behandlas fel.',
    en: 'Private matters come out, or somebody is treated wrongly.',
  },
  personalIntegrity3: {
    sv: 'Känsliga uppgifter om många, eller om någon med skyddade uppgifter.',
    en: 'Sensitive details of many, or of somebody whose details are protected.',
  },
  personalIntegrityIn: { sv: 'personlig integritet', en: 'privacy' },
  serviceDelivery: { sv: 'Kan uppdraget bli svårt att klara?', en: 'Can the task become hard to carry out?' },
  serviceDelivery1: { sv: 'Merarbete eller förseningar i en enhet.', en: 'Extra work or delays in one unit.' },
  serviceDelivery2: {
    sv: 'En verksamhet klarar inte sitt uppdrag på flera dagar.',
    en: 'One service cannot do its work for several days.',
  },
  serviceDelivery3: {
    sv: 'Flera verksamheter står stilla, eller en som inte får stanna.',
    en: 'Several services stand still, or one that must not stop.',
  },
  serviceDeliveryIn: { sv: 'uppdraget', en: 'the task' },
  economy: { sv: 'Kan det kosta pengar?', en: 'Can it cost money?' },
  economy1: { sv: 'Ryms i enhetens budget.', en: 'Fits in the unit’s budget.' },
  economy2: {
    sv: 'Något annat i förvaltningen får stå tillbaka.',
    en: 'Something else in the department has to wait.',
  },
  economy3: { sv: 'Märks i hela organisationens ekonomi.', en: 'Is felt in the finances of the whole organisation.' },
  economyIn: { sv: 'ekonomi', en: 'finances' },
  legal: { sv: 'Kan lagar eller avtal brytas?', en: 'Can laws or agreements be broken?' },
  legal1: { sv: 'En anmärkning som går att rätta.', en: 'A remark that can be put right.' },
  legal2: { sv: 'Föreläggande, sanktionsavgift eller skadestånd.', en: 'An order, a fine or damages.' },
  legal3: {
    sv: 'Allvarliga lagbrott: åtal eller mycket höga avgifter.',
    en: 'Serious breaches: prosecution or very high fines.',
  },
  legalIn: { sv: 'lagar och avtal', en: 'laws and agreements' },
  trust: { sv: 'Kan förtroendet skadas?', en: 'Can trust be damaged?' },
  trust1: { sv: 'Klagomål från några få.', en: 'Complaints from a few.' },
  trust2: {
    sv: 'Kritik i lokala medier; färre vill använda tjänsten.',
    en: 'Local criticism; fewer will use the service.',
  },
  trust3: { sv: 'Många tappar förtroendet för lång tid.', en: 'Many lose their trust for a long time.' },
  trustIn: { sv: 'förtroendet', en: 'trust' },
  society: { sv: 'Kan samhället omkring drabbas?', en: 'Can society around be harmed?' },
  society1: { sv: 'Någon annan störs en kort tid.', en: 'Somebody else is disturbed for a short time.' },
  society2: {
    sv: 'Tjänster som många behöver störs i kommunen.',
    en: 'Services that many need are disturbed in the municipality.',
  },
  society3: {
    sv: 'Samhällsviktiga tjänster slås ut för många.',
    en: 'Services that society depends on fail for many.',
  },
  societyIn: { sv: 'samhället', en: 'society' },
});

export type HarmText = ReturnType<typeof useHarmTexts>;
