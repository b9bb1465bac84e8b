// SPDX-License-Identifier: EUPL-1.2

const organisation = `organisation_id = NULLIF(current_setting('app.organisation', true), '')::uuid`;

/**
 * The application's wall of reads: the condition that a statement reads the caller's organisation only. It stands in
 * every statement, beside row-level security and not instead of it: each holds with the other one off.
 */
export const OWN_ROWS = organisation;

/** The same for a table under an alias. */
export const own = (alias: string): string => `${alias}.${organisation}`;

/**
 * A table of ours wherever a statement names it: after FROM, JOIN or a comma, in quotes or not. No function, no type
 * (`::`), no column.
 */
export const TABLE = /(?<![\w.":])"?(rm|es|platform)"?\s*\.\s*(?:"(\w+)"|(\w+))(?![\w".]|\s*\()/gi;
const KEPT = 2_000;
const checked = new Set<string>();

/** Throws unless every table that a statement reads has the condition, or is joined on the organisation. */
export function checkOwnRows(name: string, text: string): void {
  if (checked.has(text)) return;
  const tables = text.match(TABLE)?.length ?? 0;
  const conditions =
    text.split(organisation).length - 1 + (text.match(/USING\s*\(\s*organisation_id\b/gi)?.length ?? 0);
  if (conditions < tables) {
    throw new Error(`statement ${name} reads ${tables} tables and says ${conditions} times whose rows: use OWN_ROWS`);
  }
  if (checked.size >= KEPT) checked.clear();
  checked.add(text);
}
