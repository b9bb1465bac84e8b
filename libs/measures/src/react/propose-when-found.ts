// SPDX-License-Identifier: EUPL-1.2
import { FindingRecorded } from '#libs/followup';
import type { DataOf } from '#libs/kernel';
import { commandOf, type ReactionDefinition } from '#libs/platform';
import { MeasureCommand } from '../measures.commands.js';

/** A finding leads to action: the security measure that it names is proposed, to whoever owns the finding. */
export const proposeWhenFound: ReactionDefinition = {
  name: 'measures.propose-when-found',
  on: [FindingRecorded.type],
  react(event) {
    const finding = event.data as DataOf<typeof FindingRecorded>;
    const { measureId, unitIds, recordedBy: proposedBy, text } = finding;
    if (measureId === undefined) return [];
    const title = finding.measureTitle ?? finding.title;
    const data = { measureId, title, description: text, unitIds, proposedBy };
    return [commandOf(MeasureCommand, { name: 'ProposeSecurityMeasure', streamId: measureId, data })];
  },
};
