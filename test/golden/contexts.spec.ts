// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEvent, eventTypes, type NewEvent } from '#libs/kernel';
import { incidentContext } from '#libs/incident';
import { classificationContext } from '#libs/classification';
import { inventoryContext } from '#libs/inventory';
import { followupContext } from '#libs/followup';
import { measuresContext } from '#libs/measures';
import { organisationContext } from '#libs/organisation';
import { practiceContext } from '#libs/practice';
import { procurementContext } from '#libs/procurement';
import { riskContext } from '#libs/risk';

/* What was once written must be readable for ever: these files are frozen from the first release on. */

const fileOf = (type: string): string => join(import.meta.dirname, `${type}.json`);
const read = (type: string): NewEvent => JSON.parse(readFileSync(fileOf(type), 'utf8')) as NewEvent;

const OURS = new RegExp(
  `^(${[
    'Organisation|BusinessUnit|HeadCount|Person|Role|Mandate',
    'Asset|Inventory|MonitoringSource|Observation',
    'Classification',
    'Risk',
    'SecurityMeasure',
    'Incident|Significance|Notification|Lesson',
    'WayOfWorking|CentralPart',
    'Procurement|Requirement|OwnRequirements|Tender|Contract|Supplier',
    'FollowUp|Finding',
  ].join('|')})`,
);
const types = [...eventTypes().keys()].filter((type) => OURS.test(type)).sort();

it('covers the contexts that are loaded', () => {
  const contexts = [
    ...[organisationContext, inventoryContext, classificationContext],
    ...[riskContext, measuresContext],
    ...[incidentContext],
    ...[practiceContext, followupContext, procurementContext],
  ];
  const folded = contexts.flatMap(({ projections }) =>
    projections.flatMap((projection) => (projection.kind === 'rows' ? Object.keys(projection.on) : [])),
  );
  expect(types).toEqual(expect.arrayContaining(folded));
});

describe.each(types)('the golden file of %s', (type) => {
  it('is there', () => expect(existsSync(fileOf(type))).toBe(true));
  it('is an event that its declaration takes', () => {
    const event = read(type);
    expect(event.type).toBe(type);
    expect(() => checkEvent(event)).not.toThrow();
  });
  it('shows every field that the declaration knows', () => {
    const properties = (eventTypes().get(type)!.schema as unknown as { properties: object }).properties;
    expect(Object.keys(read(type).data as object).sort()).toEqual(Object.keys(properties).sort());
  });
});
