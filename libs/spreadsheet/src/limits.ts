// SPDX-License-Identifier: EUPL-1.2

/** What a file may hold. Generous for any real workbook of this kind, small enough for 256 MB of memory and seconds of time. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  entries: 2_000,
  /** Unpacked bytes of all parts of an .xlsx, declared and counted again while unpacking. */
  unpackedBytes: 100 * 1024 * 1024,
  /** Unpacked per packed byte, where a part is larger than `ratioFrom`. */
  ratio: 150,
  ratioFrom: 4 * 1024 * 1024,
  sheets: 200,
  rows: 50_000,
  columns: 1_000,
  cells: 150_000,
  sharedStrings: 150_000,
  /** Excel’s own limit for one cell. */
  textLength: 32_767,
  /** Characters of all texts together. */
  characters: 20_000_000,
  xmlDepth: 100,
  /** Elements of one part: what it costs to read, also where nothing is in them. */
  elements: 1_000_000,
  merges: 20_000,
} as const;
