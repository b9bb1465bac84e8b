// SPDX-License-Identifier: EUPL-1.2
import type { Text } from '../../../engine/model.js';
import type { CoverageStep } from '../../../engine/rule.js';
import { type Box, question } from '../build.js';
import { unitsHaveInventoried } from '../rules.js';

/** What is inventoried; each kind has its own four steps. The report mentions all but paper. */
const kinds: (Text & { kind: string; reportedAt?: string })[] = [
  {
    kind: 'information',
    sv: 'Inventera informationsmängderna',
    en: 'Inventory the information assets',
    reportedAt: '2.4.4',
  },
  {
    kind: 'systems',
    sv: 'Inventera informationssystemen',
    en: 'Inventory the information systems',
    reportedAt: '2.4.4',
  },
  {
    kind: 'networks',
    sv: 'Inventera nätverk och uppkopplad utrustning',
    en: 'Inventory networks and connected equipment',
    reportedAt: '2.4.4',
  },
  {
    kind: 'paper',
    sv: 'Inventera pappershandlingar och lösa lagringsmedier',
    en: 'Inventory paper records and removable media',
  },
];

const steps: (Text & { step: CoverageStep; hours: number })[] = [
  { step: 'some', sv: 'i minst en verksamhet', en: 'in at least one business unit', hours: 16 },
  {
    step: 'quarter',
    sv: 'i minst en fjärdedel av verksamheterna',
    en: 'in at least a quarter of the business units',
    hours: 40,
  },
  { step: 'half', sv: 'i minst hälften av verksamheterna', en: 'in at least half of the business units', hours: 60 },
  {
    step: 'threeQuarters',
    sv: 'i minst tre fjärdedelar av verksamheterna',
    en: 'in at least three quarters of the business units',
    hours: 60,
  },
];

/** 3.1–3.4 information, 3.5–3.8 systems, 3.9–3.12 networks, 3.13–3.16 paper. */
const boxes = kinds.flatMap((kind, k) =>
  steps.map((step, s): [string, Box] => [
    `3.${k * steps.length + s + 1}`,
    {
      sv: `${kind.sv} ${step.sv}`,
      en: `${kind.en} ${step.en}`,
      hours: step.hours,
      reportedAt: kind.reportedAt,
      derived: unitsHaveInventoried(kind.kind, step.step),
    },
  ]),
);

export const q03 = question({
  no: 3,
  section: 1,
  area: 'INV',
  kind: 'coverage',
  step: 'identify',
  text: {
    sv: 'I hur stor del av verksamheterna har information, system, nätverk och papper inventerats?',
    en: 'In how large a share of the business units have information, systems, networks and paper been inventoried?',
  },
  boxes: Object.fromEntries(boxes),
});
