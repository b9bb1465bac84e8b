// SPDX-License-Identifier: EUPL-1.2
import { FindingRecorded } from '#libs/followup';
import { id, log } from '#libs/kernel/testing';
import { MeasureCommand } from '../measures.commands.js';
import { proposeWhenFound } from './propose-when-found.js';

const finding = {
  ...{ findingId: id(80), title: 'Behörigheter gås inte igenom', unitIds: [id(10)], severity: 'minor' as const },
  ...{ ownerId: id(21), text: 'Ingen genomgång på två år', dueOn: '2026-09-01', recordedBy: id(20) },
};
type Finding = Parameters<typeof FindingRecorded>[0];
const commandsFor = (data: Finding) => proposeWhenFound.react(log(['2026-03-01', FindingRecorded(data)])[0] as never);

describe('a finding', () => {
  it('proposes the measure that it names, in its units, with what was found', () =>
    expect(commandsFor({ ...finding, measureId: id(60), measureTitle: 'Årlig genomgång' })).toEqual([
      {
        message: MeasureCommand,
        name: 'ProposeSecurityMeasure',
        streamId: id(60),
        data: {
          ...{ measureId: id(60), title: 'Årlig genomgång', description: 'Ingen genomgång på två år' },
          ...{ unitIds: [id(10)], proposedBy: id(20) },
        },
      },
    ]));
  it('proposes a measure named after itself when it names none', () =>
    expect(commandsFor({ ...finding, measureId: id(60) })[0]!.data).toMatchObject({ title: finding.title }));
  it('proposes the same measure however often it is delivered', () => {
    const [first] = commandsFor({ ...finding, measureId: id(60) });
    expect(commandsFor({ ...finding, measureId: id(60) })).toEqual([first]);
  });
  it('that wants no measure proposes none', () => expect(commandsFor(finding)).toEqual([]));
});
