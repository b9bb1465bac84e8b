// SPDX-License-Identifier: EUPL-1.2

interface OnePage<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Every row of a register, page by page; for trees and choices, which need them all. */
export async function everyPage<Row>(load: (after?: string | null) => Promise<OnePage<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null | undefined;
  do {
    const { nodes, pageInfo } = await load(after);
    rows.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  } while (after);
  return rows;
}
