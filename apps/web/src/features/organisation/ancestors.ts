// SPDX-License-Identifier: EUPL-1.2

/** A unit and all above it. */
export function upFrom(unitId: string, parents: ReadonlyMap<string, string | null | undefined>): string[] {
  const path: string[] = [];
  for (let at: string | null | undefined = unitId; at && !path.includes(at); at = parents.get(at)) path.push(at);
  return path;
}
