// SPDX-License-Identifier: EUPL-1.2
import { t } from '#libs/kernel';
import * as words from './words.js';

const ids = () => t.array(t.id(), { maxItems: 200 });

/** An incident as it stands after a withdrawal, so that a reader of that one event can show it. */
export const standing = () =>
  t.object({
    kind: t.oneOf(words.KINDS),
    category: t.oneOf(words.CATEGORIES),
    title: t.freeText(200),
    ongoing: t.oneOf(words.ONGOING),
    reportedBy: t.nullable(t.person()),
    anonymous: t.boolean(),
    reachable: t.boolean(),
    reportedAt: t.instant(),
    reportedOn: t.day(),
    status: t.oneOf(words.STATUSES),
    severity: t.nullable(t.oneOf(words.SEVERITIES)),
    urgency: t.nullable(t.oneOf(words.URGENCIES)),
    rejectedOn: t.nullable(t.day()),
    assetIds: ids(),
    riskIds: ids(),
    measureIds: ids(),
    verdicts: t.array(
      t.object({
        track: t.oneOf(words.TRACKS),
        significant: t.boolean(),
        identifiedAt: t.instant(),
        proposedBy: t.person(),
        secondBy: t.nullable(t.person()),
      }),
    ),
    clocks: t.array(
      t.object({
        track: t.oneOf(words.TRACKS),
        step: t.oneOf(words.STEPS),
        dueAt: t.instant(),
        rule: t.text(80),
        sentAt: t.nullable(t.instant()),
        reference: t.nullable(t.text(100)),
      }),
    ),
    over: t.boolean(),
    investigatedOn: t.nullable(t.day()),
    cause: t.nullable(t.oneOf(words.CAUSES)),
    cost: t.nullable(t.integer(0, 100_000_000_000)),
    lessonIds: ids(),
    toldReporter: t.nullable(t.boolean()),
    toldUnits: t.nullable(t.boolean()),
    closedOn: t.nullable(t.day()),
  });
