// SPDX-License-Identifier: EUPL-1.2
import type { RiskData } from './risk-data.js';
import type { MeasureData } from './measure-data.js';
import type { PersonKey } from './people.js';
import type { UnitKey } from './units.js';

/** When something was done: so many days after the report, on a working day; with a time, on that very day. */
export interface Later {
  after: number;
  at?: `${number}:${number}`;
  /** Where it is not the lead who did it. */
  by?: PersonKey;
}

export type Sent = Required<Pick<Later, 'after' | 'at'>> & {
  step: 'earlyWarning' | 'notification' | 'finalReport';
  reference: string;
};

/** A duty to report, judged by the lead and decided by a second person; left out where the law did not hold yet. */
export interface Judged extends Required<Pick<Later, 'after' | 'at'>> {
  track: 'csl' | 'imy';
  significant: boolean;
  reason: string;
  /** Absent: still waited for. */
  second?: Later;
  sent?: readonly Sent[];
}

export interface Lesson extends Later {
  title: string;
  text?: string;
  /** What it leads to; with neither a measure nor a risk, to a changed routine. */
  measure?: Pick<MeasureData, 'responsible' | 'state' | 'decided' | 'hours' | 'budget' | 'note' | 'why'>;
  risk?: Omit<RiskData, 'title' | 'decision' | 'raised' | 'units'>;
}

export interface IncidentData {
  title: string;
  description?: string;
  kind?: 'nonconformity';
  category: 'message' | 'lost' | 'wrongReceiver' | 'outage' | 'intruder' | 'other';
  ongoing?: 'yes' | 'unknown';
  place?: string;
  units: readonly UnitKey[];
  by: PersonKey | 'anonymous';
  /** Days before the load on which it was reported. */
  ago: number;
  at?: `${number}:${number}`;
  /** On that very day, also on a weekend. */
  anyDay?: true;
  /** Who sorts it, judges first, investigates and closes. */
  lead: PersonKey;
  sorted?: Later & {
    severity: 'low' | 'moderate' | 'serious' | 'critical';
    urgency: 'low' | 'normal' | 'high' | 'immediate';
    note?: string;
  };
  rejected?: Later & { reason: string };
  did?: readonly (Later & {
    action: 'note' | 'contained' | 'tracesSecured' | 'peopleInformed' | 'crisisManagementCalled' | 'restored';
    note: string;
  })[];
  judged?: readonly Judged[];
  links?: Later & {
    assets?: readonly (readonly [unit: UnitKey, name: string])[];
    risks?: readonly string[];
    /** The title of a measure, and the risk it comes from. */
    measures?: readonly (readonly [risk: string, title: string])[];
  };
  found?: Later & {
    trigger: string;
    rootCause: string;
    cause: 'mistake' | 'systemFault' | 'attack' | 'supplier' | 'natural' | 'unknown';
    harm?: string;
    cost?: number;
    detection?: string;
    /** Titles of incidents with the same cause. */
    related?: readonly string[];
  };
  lessons?: readonly Lesson[];
  closed?: Later & { toldReporter: boolean; toldUnits: boolean; note?: string };
}
