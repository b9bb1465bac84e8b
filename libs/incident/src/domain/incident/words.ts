// SPDX-License-Identifier: EUPL-1.2

/** The fixed words of an incident: what it is, how bad, where it stands, and what is done about it. */
export const KINDS = ['incident', 'nonconformity'] as const;
export const CATEGORIES = ['message', 'lost', 'wrongReceiver', 'outage', 'intruder', 'other'] as const;
export const ONGOING = ['yes', 'no', 'unknown'] as const;
export const CHANNELS = ['app', 'link'] as const;
export const STATUSES = ['reported', 'rejected', 'triaged', 'investigated', 'closed'] as const;
export const SEVERITIES = ['low', 'moderate', 'serious', 'critical'] as const;
export const URGENCIES = ['low', 'normal', 'high', 'immediate'] as const;
/** Reporting duties run side by side, each with its own receiver: the cybersecurity act, state agencies, personal data. */
export const TRACKS = ['csl', 'state', 'imy'] as const;
export const STEPS = ['earlyWarning', 'notification', 'finalReport'] as const;
export const ACTIONS = [
  'note',
  'contained',
  'tracesSecured',
  'peopleInformed',
  'crisisManagementCalled',
  'restored',
] as const;
/** Mistakes and system faults stand beside attacks: most incidents have no attacker. */
export const CAUSES = ['mistake', 'systemFault', 'attack', 'supplier', 'natural', 'unknown'] as const;
export const PROPOSES = ['measure', 'risk', 'routine', 'none'] as const;

export type Kind = (typeof KINDS)[number];
export type Category = (typeof CATEGORIES)[number];
export type Ongoing = (typeof ONGOING)[number];
export type Status = (typeof STATUSES)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Urgency = (typeof URGENCIES)[number];
export type Track = (typeof TRACKS)[number];
export type Step = (typeof STEPS)[number];
export type ActionTaken = (typeof ACTIONS)[number];
export type Cause = (typeof CAUSES)[number];
export type Proposes = (typeof PROPOSES)[number];

/** An incident that must be gone through before it is closed. */
export const isSerious = (severity: Severity | null): boolean => severity === 'serious' || severity === 'critical';
