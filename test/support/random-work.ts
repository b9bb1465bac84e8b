// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '#libs/platform';
import type { TestApi } from './api.js';

/** One thing that somebody does, on a day in the past. The numbers choose among what is there. */
export interface Deed {
  what: What;
  a: number;
  b: number;
  ago: number;
}

interface Known {
  units: string[];
  persons: string[];
  mandates: string[];
  analyses: string[];
  risks: string[];
  measures: string[];
  attestations: string[];
  incidents: string[];
  /** Events by object. */
  events: Map<string, string[]>;
}

type Picks = { known: Known; a: number; b: number; pick: (from: string[], n?: number) => string };

const words = { reason: 'Så blev det', title: 'Ett namn' };

/** What people do in an organisation; not all of it is allowed where it comes. */
const deeds = {
  addBusinessUnit: ({ known, a, pick }: Picks) => ['ciso', { name: `Enhet ${a}`, parentId: pick(known.units) }],
  renameBusinessUnit: ({ known, b, pick }: Picks) => ['ciso', { unitId: pick(known.units), name: `Nytt namn ${b}` }],
  moveBusinessUnit: ({ known, b, pick }: Picks) => [
    'ciso',
    { unitId: pick(known.units), parentId: pick(known.units, b) },
  ],
  closeBusinessUnit: ({ known, pick }: Picks) => ['ciso', { unitId: pick(known.units) }],
  recordHeadCount: ({ known, b, pick }: Picks) => ['ciso', { unitId: pick(known.units), headCount: b }],
  addPerson: ({ a }: Picks) => ['administrator', { name: `Person ${a}` }],
  assignRole: ({ known, pick }: Picks) => ['administrator', { personId: pick(known.persons), role: 'riskOwner' }],
  revokeRole: ({ known, pick }: Picks) => ['administrator', { personId: pick(known.persons), role: 'riskOwner' }],
  grantMandate: ({ known, a, b, pick }: Picks) => [
    'leadership',
    { personId: pick(known.persons), unitId: pick(known.units, b), maxConsequence: a % 5, maxLikelihood: (b % 5) + 1 },
  ],
  revokeMandate: ({ known, pick }: Picks) => ['leadership', { mandateId: pick(known.mandates) }],
  openRiskAnalysis: ({ known, a, pick }: Picks) => ['ciso', { title: `Analys ${a}`, unitIds: [pick(known.units)] }],
  closeRiskAnalysis: ({ known, pick }: Picks) => ['ciso', { analysisId: pick(known.analyses) }],
  withdrawRiskAnalysis: ({ known, pick }: Picks) => [
    'ciso',
    { analysisId: pick(known.analyses), reason: words.reason },
  ],
  identifyRisk: ({ known, a, b, pick }: Picks) => [
    'ciso',
    { title: `Risk ${a}`, unitIds: [pick(known.units)], ...(b % 2 ? { analysisId: pick(known.analyses, b) } : {}) },
  ],
  assessRisk: ({ known, a, b, pick }: Picks) => [
    'ciso',
    {
      ...{ riskId: pick(known.risks), phase: a % 2 ? 'before' : 'after', certainty: 'medium' },
      ...{ consequences: [{ harm: 'trust', degree: b % 5 }], likelihood: { frequencyPerYear: (a % 7) + 0.1 } },
    },
  ],
  proposeRiskTreatment: ({ known, pick }: Picks) => [
    'ciso',
    { riskId: pick(known.risks), treatment: 'mitigate', proposal: words.reason, measureTitle: words.title },
  ],
  recordRiskDecision: ({ known, b, pick }: Picks) => [
    'leadership',
    { riskId: pick(known.risks), choice: b % 2 ? 'accept' : 'avoid', rationale: words.reason },
  ],
  followUpRisk: ({ known, pick }: Picks) => ['ciso', { riskId: pick(known.risks), status: 'unchanged' }],
  closeRisk: ({ known, pick }: Picks) => ['ciso', { riskId: pick(known.risks), reason: words.reason }],
  withdrawRiskEntries: ({ known, b, pick }: Picks) => {
    const riskId = pick(known.risks);
    return ['ciso', { riskId, eventIds: [pick(known.events.get(riskId) ?? [], b)], reason: words.reason }];
  },
  proposeSecurityMeasure: ({ known, a, pick }: Picks) => [
    'ciso',
    { title: `Åtgärd ${a}`, unitIds: [pick(known.units)] },
  ],
  decideSecurityMeasure: ({ known, b, pick }: Picks) => [
    'ciso',
    { measureId: pick(known.measures), introduce: b % 3 > 0, reason: words.reason },
  ],
  allocateMeasureResources: ({ known, b, pick }: Picks) => ['ciso', { measureId: pick(known.measures), hours: b }],
  introduceSecurityMeasure: ({ known, pick }: Picks) => ['ciso', { measureId: pick(known.measures) }],
  evaluateSecurityMeasure: ({ known, b, pick }: Picks) => [
    'ciso',
    { measureId: pick(known.measures), fit: b % 2 > 0, sufficient: true },
  ],
  stopSecurityMeasure: ({ known, pick }: Picks) => ['ciso', { measureId: pick(known.measures), reason: words.reason }],
  withdrawSecurityMeasureEntries: ({ known, b, pick }: Picks) => {
    const measureId = pick(known.measures);
    return ['ciso', { measureId, eventIds: [pick(known.events.get(measureId) ?? [], b)], reason: words.reason }];
  },
  reportIncident: ({ known, a, pick }: Picks) => [
    'staff',
    { kind: 'incident', category: 'other', title: `Incident ${a}`, ongoing: 'no', unitIds: [pick(known.units)] },
  ],
  triageIncident: ({ known, b, pick }: Picks) => [
    'ciso',
    {
      ...{ incidentId: pick(known.incidents), kind: b % 2 ? 'incident' : 'nonconformity' },
      ...{ severity: b % 3 ? 'low' : 'serious', urgency: 'normal' },
    },
  ],
  rejectIncident: ({ known, pick }: Picks) => ['ciso', { incidentId: pick(known.incidents), reason: words.reason }],
  proposeSignificance: ({ known, b, pick }: Picks) => [
    'ciso',
    {
      ...{ incidentId: pick(known.incidents), track: b % 2 ? 'imy' : 'csl', significant: b % 3 > 0 },
      ...{ reason: words.reason, identifiedAt: '2026-02-01T08:00:00.000Z' },
    },
  ],
  recordLesson: ({ known, pick }: Picks) => [
    'ciso',
    { incidentId: pick(known.incidents), title: words.title, proposes: 'none' },
  ],
  investigateIncident: ({ known, b, pick }: Picks) => [
    'ciso',
    { incidentId: pick(known.incidents), rootCause: words.reason, cause: 'mistake', cost: b },
  ],
  closeIncident: ({ known, pick }: Picks) => [
    'ciso',
    { incidentId: pick(known.incidents), toldReporter: true, toldUnits: true },
  ],
  withdrawIncidentEntries: ({ known, b, pick }: Picks) => {
    const incidentId = pick(known.incidents);
    return ['ciso', { incidentId, eventIds: [pick(known.events.get(incidentId) ?? [], b)], reason: words.reason }];
  },
  attestMeasure: ({ a }: Picks) => [
    'ciso',
    { measureId: `1.${(a % 3) + 1}`, statement: words.reason, links: ['https://example.se/bevis'] },
  ],
  withdrawAttestation: ({ known, pick }: Picks) => [
    'ciso',
    { attestationId: pick(known.attestations), reason: words.reason },
  ],
} satisfies Record<string, (picks: Picks) => (Role | object)[]>;

type What = keyof typeof deeds;
const every = Object.keys(deeds) as What[];
const ENDS = /^(close|stop)|Analysis$/;
const BEGINS = /^(add|identify|report|propose|assess|decide|record)/;

/** Each deed, as often as it comes: many begin something, few end it. */
export const DEEDS: readonly What[] = every.flatMap((what) =>
  Array.from({ length: ENDS.test(what) && what !== 'openRiskAnalysis' ? 1 : BEGINS.test(what) ? 12 : 6 }, () => what),
);

/** Where what a deed made is kept. */
const MADE: Partial<Record<keyof typeof deeds, Exclude<keyof Known, 'events'>>> = {
  addBusinessUnit: 'units',
  addPerson: 'persons',
  grantMandate: 'mandates',
  openRiskAnalysis: 'analyses',
  identifyRisk: 'risks',
  proposeSecurityMeasure: 'measures',
  attestMeasure: 'attestations',
  reportIncident: 'incidents',
};

const NOBODYS = '00000000-0000-4000-8000-00000000dead';
const DAY = 86_400_000;

/** People at work in the test's own organisation: does deeds one after the other; what is refused leaves nothing. */
export function worker(api: TestApi): (deed: Deed) => Promise<boolean> {
  const known: Known = {
    ...{ units: [], persons: [], mandates: [], analyses: [], risks: [], measures: [], attestations: [], incidents: [] },
    events: new Map(),
  };
  return async ({ what, a, b, ago }) => {
    const pick = (from: string[], n = a): string => from[n % Math.max(from.length, 1)] ?? NOBODYS;
    const [role, given] = deeds[what]({ known, a, b, pick }) as [Role, Record<string, unknown>];
    const input = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== NOBODYS || what !== 'addBusinessUnit'),
    );
    const occurredAt = new Date(Date.now() - ago * DAY).toISOString();
    const late = ago > 30 ? { lateReason: words.reason } : {};
    const named = /Role$/.test(what) ? 'RoleInput' : `${what[0]!.toUpperCase()}${what.slice(1)}Input`;
    const document = `mutation ($input: ${named}!) { done: ${what}(input: $input) { id eventIds } }`;
    const { data } = await api.as(role).query<{ done: { id: string; eventIds: string[] } }>(document, {
      input: { ...input, occurredAt, ...late },
    });
    if (!data?.done) return false;
    const { id, eventIds } = data.done;
    if (MADE[what]) known[MADE[what]].push(id);
    known.events.set(id, [...(known.events.get(id) ?? []), ...eventIds]);
    return true;
  };
}
