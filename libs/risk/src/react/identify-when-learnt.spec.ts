// SPDX-License-Identifier: EUPL-1.2
import { ledTo, LessonRecorded } from '#libs/incident';
import { id, log } from '#libs/kernel/testing';
import { RiskCommand } from '../risk.commands.js';
import { identifyWhenLearnt } from './identify-when-learnt.js';

const lesson = {
  incidentId: id(70),
  unitIds: [id(10)],
  lessonId: id(80),
  title: 'Reservkraften prövas inte',
  recordedBy: id(20),
};
const commandsFor = (proposes: 'measure' | 'risk' | 'routine' | 'none') =>
  identifyWhenLearnt.react(log(['2026-03-01', LessonRecorded({ ...lesson, proposes })])[0] as never);

describe('a lesson of an incident', () => {
  it('that showed a risk puts it into the register, for the units of the incident, once per lesson', () => {
    const riskId = ledTo({ lessonId: id(80), proposes: 'risk' })!;
    const data = { riskId, title: 'Reservkraften prövas inte', unitIds: [id(10)] };
    const command = { message: RiskCommand, name: 'IdentifyRisk', streamId: riskId, data };
    expect(commandsFor('risk')).toEqual([command]);
    expect(commandsFor('risk')).toEqual([command]);
  });
  it.each(['measure', 'routine', 'none'] as const)('that leads to %s puts nothing there', (proposes) =>
    expect(commandsFor(proposes)).toEqual([]),
  );
});
