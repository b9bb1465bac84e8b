// SPDX-License-Identifier: EUPL-1.2
import type { AssessmentModel } from '../../engine/model.js';
import { q05 } from './ana/q05.js';
import { q20 } from './ana/q20.js';
import { q33 } from './ana/q33.js';
import { q34 } from './ana/q34.js';
import { q35 } from './ana/q35.js';
import { q36 } from './ana/q36.js';
import { q07 } from './inc/q07.js';
import { q08 } from './inc/q08.js';
import { q21 } from './inc/q21.js';
import { q27 } from './inc/q27.js';
import { q38 } from './inc/q38.js';
import { q03 } from './inv/q03.js';
import { q11 } from './inv/q11.js';
import { q04 } from './kla/q04.js';
import { q19 } from './kla/q19.js';
import { q32 } from './kla/q32.js';
import { q13 } from './kul/q13.js';
import { q29 } from './kul/q29.js';
import { q39 } from './kul/q39.js';
import { q01 } from './led/q01.js';
import { q02 } from './led/q02.js';
import { q15 } from './led/q15.js';
import { q40 } from './led/q40.js';
import { q10 } from './med/q10.js';
import { q12 } from './med/q12.js';
import { q16 } from './med/q16.js';
import { q17 } from './med/q17.js';
import { q18 } from './med/q18.js';
import { q30 } from './med/q30.js';
import { q31 } from './med/q31.js';
import { q06 } from './sak/q06.js';
import { q23 } from './sak/q23.js';
import { q24 } from './sak/q24.js';
import { q25 } from './sak/q25.js';
import { q14 } from './upf/q14.js';
import { q26 } from './upf/q26.js';
import { q28 } from './upf/q28.js';
import { q09 } from './uph/q09.js';
import { q22 } from './uph/q22.js';
import { q37 } from './uph/q37.js';
import { areas, levels, sections } from './frame.js';
import { reported } from './provenance.js';

/**
 * The shipped package: ten areas, forty questions, 348 measures, in this project's own words. What the publisher's
 * report of 2023 tells is marked `reported`, everything else `assumed`; nothing comes from the instrument itself.
 */
export const infosakkollen2023: AssessmentModel = {
  format: 1,
  id: 'infosakkollen-2023',
  version: '1.0.0',
  name: { sv: 'Infosäkkollen 2023, tolkad', en: 'Infosäkkollen 2023, as interpreted' },
  description: {
    sv: 'Tolkning av Infosäkkollen efter resultatredovisningen för 2023, med egna formuleringar. Nivåerna är indikativa: trösklarna för nivå 2–4, poängfördelningen och de flesta åtgärderna är antagna.',
    en: 'An interpretation of Infosäkkollen after the report on the results of 2023, in our own words. The levels are indicative: the thresholds of levels 2–4, the split of points and most measures are assumed.',
  },
  provenance: reported('1.3'),
  areas,
  sections,
  questions: [
    q01,
    q02,
    q03,
    q04,
    q05,
    q06,
    q07,
    q08,
    q09,
    q10,
    q11,
    q12,
    q13,
    q14,
    q15,
    q16,
    q17,
    q18,
    q19,
    q20,
    q21,
    q22,
    q23,
    q24,
    q25,
    q26,
    q27,
    q28,
    q29,
    q30,
    q31,
    q32,
    q33,
    q34,
    q35,
    q36,
    q37,
    q38,
    q39,
    q40,
  ],
  levels,
};
