// SPDX-License-Identifier: EUPL-1.2
import '#libs/followup';
import '#libs/classification';
import '#libs/incident';
import '#libs/inventory';
import '#libs/measures';
import '#libs/practice';
import '#libs/procurement';
import '#libs/risk';
import { eventTypes } from '#libs/kernel';
import type { AssessmentModel } from '../engine/model.js';
import { infosakkollen2023, ruleReferences } from './index.js';

interface Schema {
  type?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
}

/** Whether data of this shape may hold something at the path. */
function holds(schema: Schema | undefined, [step, ...rest]: string[]): boolean {
  if (!schema) return false;
  if (schema.anyOf) return schema.anyOf.some((one) => holds(one, step === undefined ? [] : [step, ...rest]));
  if (schema.items) return holds(schema.items, step === undefined ? [] : [step, ...rest]);
  return step === undefined || holds(schema.properties?.[step], rest);
}

it('every event type and path that a rule of the shipped package names is declared', () => {
  const references = ruleReferences(infosakkollen2023);
  const unknown = references.filter(({ eventType, path }) => {
    const schema = eventTypes().get(eventType)?.schema as Schema | undefined;
    return !holds(schema, path?.split('.') ?? []);
  });
  expect(unknown).toEqual([]);
  expect(new Set(references.map(({ eventType }) => eventType)).size).toBeGreaterThanOrEqual(12);
});

it('finds what stands in every corner of a rule', () => {
  const until = [{ on: 'Ended', same: 'id', where: [{ path: 'why', op: 'exists' as const }] }];
  const inner = { kind: 'standing' as const, on: ['Adopted', 'Renewed'], from: 'validFrom', to: 'validTo', until };
  const enter = { kind: 'event' as const, on: 'Entered', where: [{ path: 'really', op: 'eq' as const, value: true }] };
  const evidence = {
    kind: 'all' as const,
    rules: [
      { kind: 'count' as const, atLeast: 2, distinct: 'who', of: inner },
      {
        kind: 'coverage' as const,
        of: { kind: 'things' as const, id: 'thing', enter },
        step: 'half' as const,
        member: 'member',
        amount: 'heads',
        rule: inner,
      },
      { kind: 'attested' as const },
    ],
  };
  const model = { questions: [{ measures: [{ id: '1.1', evidence }] }] } as unknown as AssessmentModel;
  const found = ruleReferences(model).map(({ eventType, path }) => (path ? `${eventType}.${path}` : eventType));
  const corners = ['validFrom', 'validTo', 'id', 'who', 'member', 'heads'];
  const expected = [
    ...['Adopted', 'Renewed'].flatMap((type) => [type, ...corners.map((path) => `${type}.${path}`)]),
    ...['Ended', 'Ended.id', 'Ended.why', 'Entered', 'Entered.really', 'Entered.thing'],
  ];
  expect([...new Set(found)].sort()).toEqual(expected.sort());
});
