// SPDX-License-Identifier: EUPL-1.2
import { ledTo, LessonRecorded } from '#libs/incident';
import { id, log } from '#libs/kernel/testing';
import { MeasureCommand } from '../measures.commands.js';
import { proposeWhenLearnt } from './propose-when-learnt.js';

const lesson = {
  incidentId: id(70),
  unitIds: [id(10)],
  lessonId: id(80),
  title: 'Skaffa reservdrift',
  recordedBy: id(20),
};
const commandsFor = (proposes: 'measure' | 'risk' | 'routine' | 'none') =>
  proposeWhenLearnt.react(log(['2026-03-01', LessonRecorded({ ...lesson, proposes })])[0] as never);

describe('a lesson of an incident', () => {
  it('that asks for a measure proposes it, for the units of the incident, once per lesson', () => {
    const measureId = ledTo({ lessonId: id(80), proposes: 'measure' })!;
    const named = { measureId, title: 'Skaffa reservdrift', unitIds: [id(10)], incidentId: id(70) };
    const data = { ...named, proposedBy: id(20) };
    const command = { message: MeasureCommand, name: 'ProposeSecurityMeasure', streamId: measureId, data };
    expect(commandsFor('measure')).toEqual([command]);
    expect(commandsFor('measure')).toEqual([command]);
  });
  it.each(['risk', 'routine', 'none'] as const)('that leads to %s proposes no measure', (proposes) =>
    expect(commandsFor(proposes)).toEqual([]),
  );
});
