// SPDX-License-Identifier: EUPL-1.2
import { type Decider, evolveWithdrawable, nothingWithdrawn } from '#libs/kernel';
import { type AllocateMeasureResources, allocateMeasureResources } from './allocate-resources.js';
import { type DecideSecurityMeasure, decideSecurityMeasure } from './decide-measure.js';
import { type EvaluateSecurityMeasure, evaluateSecurityMeasure } from './evaluate-measure.js';
import { type MeasureEvent, SecurityMeasureEntriesWithdrawn } from './events.js';
import { type IntroduceSecurityMeasure, introduceSecurityMeasure } from './introduce-measure.js';
import { evolveMeasure, type MeasureState, noMeasure } from './measure.js';
import { type ProposeSecurityMeasure, proposeSecurityMeasure } from './propose-measure.js';
import { type StopSecurityMeasure, stopSecurityMeasure } from './stop-measure.js';
import { type WithdrawSecurityMeasureEntries, withdrawSecurityMeasureEntries } from './withdraw-entries.js';

export interface MeasureCommands {
  ProposeSecurityMeasure: ProposeSecurityMeasure;
  DecideSecurityMeasure: DecideSecurityMeasure;
  AllocateMeasureResources: AllocateMeasureResources;
  IntroduceSecurityMeasure: IntroduceSecurityMeasure;
  EvaluateSecurityMeasure: EvaluateSecurityMeasure;
  StopSecurityMeasure: StopSecurityMeasure;
  WithdrawSecurityMeasureEntries: WithdrawSecurityMeasureEntries;
}

export const measureDecider: Decider<MeasureState, MeasureCommands, MeasureEvent> = {
  streamType: 'securityMeasure',
  initial: nothingWithdrawn(noMeasure),
  evolve: evolveWithdrawable(noMeasure, SecurityMeasureEntriesWithdrawn.type, evolveMeasure),
  commands: {
    ProposeSecurityMeasure: proposeSecurityMeasure,
    DecideSecurityMeasure: decideSecurityMeasure,
    AllocateMeasureResources: allocateMeasureResources,
    IntroduceSecurityMeasure: introduceSecurityMeasure,
    EvaluateSecurityMeasure: evaluateSecurityMeasure,
    StopSecurityMeasure: stopSecurityMeasure,
    WithdrawSecurityMeasureEntries: withdrawSecurityMeasureEntries,
  },
};
