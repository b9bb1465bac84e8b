// SPDX-License-Identifier: EUPL-1.2
import type { Text } from '#libs/platform';
import type { Track } from '../domain/incident/words.js';

/** Questions that help two persons to judge; they recommend nothing and decide nothing. */
export const CRITERIA: Readonly<Record<Track, readonly Text[]>> = {
  csl: [
    {
      sv: 'Har verksamheten varit begränsad i mer än 4 timmar, eller gått på reservrutin i mer än 12?',
      en: 'Have operations been limited for more than 4 hours, or run on fallback routines for more than 12?',
    },
    {
      sv: 'Har skyddsvärd information röjts, eller berörs minst 500 personer?',
      en: 'Has protected information been disclosed, or are at least 500 persons affected?',
    },
    {
      sv: 'Är kostnaden mer än 5 procent av anslaget eller omsättningen?',
      en: 'Is the cost more than 5 per cent of the appropriation or turnover?',
    },
    {
      sv: 'Har någon skadats svårt, eller har miljön eller en annan organisation skadats?',
      en: 'Has anybody been seriously hurt, or has the environment or another organisation been harmed?',
    },
    {
      sv: 'Har samma orsak gett minst två incidenter på sex månader?',
      en: 'Has the same cause led to at least two incidents in six months?',
    },
  ],
  state: [
    {
      sv: 'Är organisationen en statlig myndighet, och kan incidenten allvarligt påverka säkerheten i dess informationshantering?',
      en: 'Is the organisation a state agency, and can the incident seriously affect the security of its information?',
    },
  ],
  imy: [
    {
      sv: 'Har personuppgifter förstörts, förlorats, ändrats eller röjts för någon obehörig?',
      en: 'Have personal data been destroyed, lost, altered or disclosed to somebody unauthorised?',
    },
    {
      sv: 'Är det osannolikt att det medför en risk för de registrerade? Då behöver det inte anmälas, men beslutet dokumenteras.',
      en: 'Is it unlikely to result in a risk to the persons concerned? Then it need not be reported, but the decision is documented.',
    },
  ],
};
