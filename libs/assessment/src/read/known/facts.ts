// SPDX-License-Identifier: EUPL-1.2
import { OWN_ROWS, type ReadSession } from '#libs/platform';
import type { Fact } from '../../engine/index.js';
import type { Standing } from './standing.js';

/** Facts that may be kept over all organisations; the one asked about last is kept whatever its size. */
const MAX_FACTS = 100_000;

const COLUMNS = `"eventId" AS id, type, day, "occurredAt", "orderNo" AS order, "knownAt", "withdrawnAt", data`;
const ALL = `SELECT ${COLUMNS} FROM rm.maturity_fact WHERE ${OWN_ROWS} ORDER BY "orderNo"`;
const SINCE = `SELECT ${COLUMNS} FROM rm.maturity_fact WHERE ("orderNo" >= $1 OR "withdrawnAt" >= $2) AND ${OWN_ROWS}
  ORDER BY "orderNo"`;

type Row = Omit<Fact, 'withdrawnAt'> & { withdrawnAt: number | null };
const toFact = ({ withdrawnAt, ...fact }: Row): Fact => (withdrawnAt === null ? fact : { ...fact, withdrawnAt });

/** Facts of an organisation as some read transaction saw them; never changed, only replaced by longer ones. */
interface Kept {
  facts: readonly Fact[];
  knownAt: number;
}

const kept = new Map<string, Kept>();

/**
 * All facts of the organisation that the read transaction sees, in log order, those withdrawn since among them. What was
 * read before is kept in the process, by organisation, and only what came after is fetched. One statement.
 */
export async function factsOf(reads: ReadSession, organisationId: string, now: Standing): Promise<readonly Fact[]> {
  const before = kept.get(organisationId);
  const last = before?.facts.at(-1);
  if (before && last && last.order <= now.factNo) {
    const news = (await reads.rows<Row>('maturity.facts-since', SINCE, [last.order, before.knownAt])).map(toFact);
    if (news.some(({ id, order }) => id === last.id && order === last.order))
      return keep(organisationId, { facts: merged(before.facts, news), knownAt: now.knownAt });
  }
  const facts = (await reads.rows<Row>('maturity.facts', ALL)).map(toFact);
  const ahead = last !== undefined && last.order > now.factNo;
  return ahead ? facts : keep(organisationId, { facts, knownAt: now.knownAt });
}

/** The longer list: what came anew, and earlier facts that have been withdrawn since. */
function merged(facts: readonly Fact[], news: readonly Fact[]): readonly Fact[] {
  const end = facts.at(-1)!.order;
  const withdrawn = new Map(news.filter(({ order }) => order <= end).map((fact) => [fact.order, fact]));
  const fresh = news.filter(({ order }) => order > end);
  if (fresh.length === 0 && withdrawn.size === 0) return facts;
  return [...facts.map((fact) => withdrawn.get(fact.order) ?? fact), ...fresh];
}

function keep(organisationId: string, entry: Kept): readonly Fact[] {
  kept.delete(organisationId);
  kept.set(organisationId, entry);
  let size = 0;
  for (const { facts } of kept.values()) size += facts.length;
  for (const [oldest, { facts }] of kept) {
    if (size <= MAX_FACTS || oldest === organisationId) break;
    kept.delete(oldest);
    size -= facts.length;
  }
  return entry.facts;
}
