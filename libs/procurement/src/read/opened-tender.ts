// SPDX-License-Identifier: EUPL-1.2
import { own, type ReadSession, todayText } from '#libs/platform';
import { reject } from '#libs/kernel';
import type { Requirement, RequirementAnswer } from '../domain/procurement/data.js';
import type { Procurement as State } from '../domain/procurement/snapshot.js';
import { openedBy } from '../domain/procurement/tender-link.js';

/** What a supplier sees by the link: what is asked, and its own answers. Nothing of anybody else’s. */
export interface OpenedTender {
  tenderId: string;
  organisation: string;
  procurement: string;
  supplier: string;
  language: string;
  /** The last day to answer. */
  until: string;
  requirements: Pick<Requirement, 'requirementId' | 'aspect' | 'force' | 'text' | 'proof' | 'source'>[];
  answeredOn?: string;
  answers: RequirementAnswer[];
}

const STATE = `SELECT o.name AS organisation, p.state FROM rm.procurement p JOIN rm.organisation o ON ${own('o')}
  WHERE ${own('p')} AND p."procurementId" = $1`;

/**
 * What a link opens today, in the organisation of the session. Refuses `procurement.link-not-valid` for every reason with
 * the same words: unknown, expired, revoked, too late, called off, somebody else's.
 */
export async function openedTender(reads: ReadSession, procurementId: string, linkHash: string): Promise<OpenedTender> {
  type Row = { organisation: string; state: State };
  const row = await reads.one<Row>('procurement.by-link', STATE, [procurementId]);
  const open = openedBy(row?.state, linkHash, todayText());
  if (!row || !open) return reject('procurement.link-not-valid');
  const { tenderId, supplier, answeredOn, answers } = open.tender;
  const requirements = open.asked.map(({ requirementId, aspect, force, text, proof, source }) => ({
    ...{ requirementId, aspect, force, text, proof, source },
  }));
  const { organisation, state } = row;
  const asked = { organisation, procurement: state.name, language: state.list?.language ?? 'sv', requirements };
  return { ...asked, tenderId, supplier, until: open.until, answeredOn, answers };
}
