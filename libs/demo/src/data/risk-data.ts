// SPDX-License-Identifier: EUPL-1.2
import type { HarmType, Treatment } from '#libs/risk';
import type { PersonKey } from './people.js';
import type { UnitKey } from './units.js';

/** Meetings at which risks were decided, in days before the load; `last` is the day two years before the fall. */
export type Meeting = 'first' | 'second' | 'third' | 'last';

export interface RiskData {
  title: string;
  threat: string;
  weakness: string;
  protection?: string;
  owner: PersonKey;
  /** Where it differs from the analysis. */
  units?: readonly UnitKey[];
  harm: Partial<Record<HarmType, number>>;
  /** Likelihood 1–5. */
  likelihood: 1 | 2 | 3 | 4 | 5;
  certainty?: 'low' | 'medium' | 'high';
  assumptions?: string;
  proposal?: { treatment: Treatment; text: string; measure?: string };
  /** A wish above the mandate, raised so many days ago. */
  raised?: { by: PersonKey; ago: number; choice: Treatment; why: string };
  decision?: {
    choice: Treatment;
    meeting: Meeting;
    by: PersonKey;
    why: string;
    conditions?: string;
    reviewMonths?: number;
    measure?: string;
  };
  /** Judged anew with measures in place. */
  after?: { ago: number; harm: Partial<Record<HarmType, number>>; likelihood: 1 | 2 | 3 | 4 | 5 };
  followUps?: readonly { ago: number; status: 'unchanged' | 'better' | 'worse'; note: string; nextMonths?: number }[];
  closed?: { ago: number; reason: string };
}

export interface AnalysisData {
  title: string;
  units: readonly UnitKey[];
  leader: PersonKey;
  assets: readonly string[];
  procurement?: string;
  opened: number;
  /** Absent: still open. */
  summary?: string;
  risks: Record<string, RiskData>;
}
