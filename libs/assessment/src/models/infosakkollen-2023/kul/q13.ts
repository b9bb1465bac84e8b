// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q13 = question({
  no: 13,
  section: 1,
  area: 'KUL',
  kind: 'governance',
  step: 'use',
  text: {
    sv: 'Visar ledning och chefer i ord och handling att informationssäkerhet är viktigt?',
    en: 'Do management and managers show in word and deed that information security matters?',
  },
  boxes: {
    '13.1': {
      sv: 'Låt högsta chefen själv berätta för medarbetarna varför informationssäkerhet är viktigt',
      en: 'Have the head of the organisation tell staff in person why information security matters',
      hours: 4,
    },
    '13.2': {
      sv: 'Låt cheferna ta upp informationssäkerhet på arbetsplatsträffar (APT) minst en gång om året',
      en: 'Have managers take up information security at workplace meetings (APT) at least once a year',
      hours: 16,
    },
    '13.3': {
      sv: 'Låt ledningen gå samma utbildning i informationssäkerhet som medarbetarna',
      en: 'Have management take the same information security training as staff',
      hours: 8,
    },
    '13.4': {
      sv: 'Låt ledningen delta när organisationen övar incidenter och avbrott',
      en: 'Have management take part when the organisation exercises incidents and outages',
      hours: 16,
    },
    '13.5': {
      sv: 'Låt chefen gå igenom informationssäkerheten med den som är ny på jobbet',
      en: 'Have the manager go through information security with new employees',
      hours: 16,
    },
    '13.6': {
      sv: 'Fråga i medarbetarsamtalet om det går att arbeta säkert i vardagen',
      en: 'Ask in the appraisal interview whether it is possible to work securely from day to day',
      hours: 8,
    },
    '13.7': {
      sv: 'Tacka den som anmäler en incident eller berättar om ett eget misstag',
      en: 'Thank the person who reports an incident or tells of a mistake of their own',
      hours: 4,
    },
    '13.8': {
      sv: 'Lyft fram medarbetare och goda exempel när någon har skyddat information väl',
      en: 'Highlight staff and good examples when somebody has protected information well',
      hours: 8,
    },
    '13.9': {
      sv: 'Uppmärksamma verksamheter som har förbättrat sin informationssäkerhet',
      en: 'Give recognition to business units that have improved their information security',
      hours: 8,
    },
    '13.10': {
      sv: 'Berätta öppet för medarbetarna om inträffade incidenter och vad de lärde organisationen',
      en: 'Tell staff openly of incidents that occurred and what they taught the organisation',
      hours: 8,
    },
    '13.11': {
      sv: 'Kräv att chefer följer samma säkerhetsregler som alla andra, utan egna undantag',
      en: 'Require managers to follow the same security rules as everybody else, with no exceptions of their own',
      hours: 4,
    },
    '13.12': {
      sv: 'Varna medarbetarna när ett hot är aktuellt, till exempel en våg av nätfiske',
      en: 'Warn staff when a threat is imminent, for instance a wave of phishing',
      hours: 8,
    },
    '13.13': {
      sv: 'Ge cheferna material att använda när de talar om informationssäkerhet med sina grupper',
      en: 'Give managers material to use when they talk about information security with their groups',
      hours: 16,
      step: 'design',
    },
    '13.14': {
      sv: 'Fråga medarbetarna hur de uppfattar chefernas engagemang för informationssäkerheten',
      en: 'Ask staff how they perceive their managers’ commitment to information security',
      hours: 12,
      step: 'followUp',
    },
  },
});
