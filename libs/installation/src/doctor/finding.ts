// SPDX-License-Identifier: EUPL-1.2
import { type Language, Phrasebook } from '#libs/platform';
import { doctorOutcomes } from '../texts.js';

export type OutcomeCode = keyof typeof doctorOutcomes;
export type FindingParams = Readonly<Record<string, string | number>>;

/** What was found of one thing that was looked at, without words. */
export interface Finding {
  check: string;
  code: OutcomeCode;
  params: FindingParams;
}

/** A finding in words. `remedy` says what to do where it is not well. */
export interface Examined extends Finding {
  state: 'ok' | 'warning' | 'error';
  found: string;
  remedy?: string;
}

const remedyOf = (code: string): string => `${code}.remedy`;

const phrasebook = new Phrasebook([
  Object.fromEntries(
    Object.entries(doctorOutcomes).flatMap(([code, outcome]) => [
      [code, outcome.found],
      ...('remedy' in outcome ? [[remedyOf(code), outcome.remedy]] : []),
    ]),
  ),
]);

/** Puts a finding into words. Names of roles and tables, and what the database itself says, stay as they are. */
export function findingInWords({ check, code, params }: Finding, language: Language): Examined {
  const outcome = doctorOutcomes[code];
  const words = (text: string): string => phrasebook.phrase({ code: text, params }, language);
  return {
    ...{ check, code, params, state: outcome.state, found: words(code) },
    ...('remedy' in outcome && { remedy: words(remedyOf(code)) }),
  };
}
