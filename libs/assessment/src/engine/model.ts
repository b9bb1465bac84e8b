// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from './rule.js';

/** How sure an element is: from the publisher, from a report about the instrument, or assumed by this project. */
export type Provenance = { grade: 'official' | 'reported' | 'assumed'; source: string };

export interface Text {
  sv: string;
  en: string;
}

/** A model package as it is stored and shipped: data only, the engine knows no number of its own. */
export interface AssessmentModel {
  format: 1;
  id: string;
  version: string;
  name: Text;
  description: Text;
  provenance: Provenance;
  areas: ModelArea[];
  sections: ModelSection[];
  questions: ModelQuestion[];
  levels: LevelRules;
}

export interface ModelArea {
  code: string;
  name: Text;
  provenance: Provenance;
}

export interface ModelSection {
  no: number;
  name: Text;
  provenance: Provenance;
}

export interface ModelQuestion {
  no: number;
  section: number;
  area: string;
  /** Exact points of the whole question, `n` or `n/d`. */
  points: string;
  /** `even`: each measure gives points/size. `perMeasure`: each measure has its own exact points; `points` is their sum. */
  split: 'even' | 'perMeasure';
  text: Text;
  provenance: { text: Provenance; section: Provenance; area: Provenance; points: Provenance };
  measures: ModelMeasure[];
}

/** What kind of thing ticks the box. */
export type MeasureKind = 'wayOfWorking' | 'centralPart' | 'coverage' | 'activity' | 'protection' | 'governance';

export interface ModelMeasure {
  /** Stable within the model, `23.4` = fourth measure of question 23 in the shipped package. */
  id: string;
  text: Text;
  kind: MeasureKind;
  /** Exact points, only where the question's split is `perMeasure`. */
  points?: string;
  evidence: Rule;
  /** Default effort to get there, in hours. */
  effortHours: number;
  /** Step of the method support it belongs to. */
  methodStep: 'identify' | 'design' | 'use' | 'followUp';
  provenance: { text: Provenance; evidence: Provenance };
}

/** Level n of an area = level n−1, one measure on each question of sections ≤ n, and the share of their points. */
export interface AreaLevelRule {
  level: number;
  /** Sections whose questions each need at least one measure: all with a number ≤ this. */
  upToSection: number;
  /** Exact share of those questions' points that must be reached, `n/d`; absent: none. */
  share?: string;
  provenance: Provenance;
}

export interface LevelRules {
  area: AreaLevelRule[];
  overall: { rule: 'lowestArea'; provenance: Provenance };
  resultFigure: { order: ('overall' | 'areasAscending' | 'points' | 'areaPointsAscending')[]; provenance: Provenance };
}
