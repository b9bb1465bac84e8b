// SPDX-License-Identifier: EUPL-1.2

/** Days before the load on which the earlier round closed. */
export const ROUND_CLOSED = 425;
export const ROUND = '2023';
export const ROUND_FILE = 'Infosäkkollen Exempelby (påhittad).xlsx';

const to = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

/** Boxes answered yes, by question; the question's other boxes are answered no. */
export const yes: Readonly<Record<number, readonly number[]>> = {
  1: [...to(9), 12],
  2: [...to(5), 8, 9, 10, 12, 13],
  3: [1, 2, 3, 5, 6, 7, 8, 9, 10],
  4: to(4),
  5: to(4),
  6: [2, 3, 4, 6, 7, 8, 10, 13, 14, 15, 16, 21, 24, 27, 28],
  7: to(4),
  8: to(3),
  9: to(4),
  10: to(4),
  11: [1, 2, 4],
  12: [1, 2, 3, 6, 8],
  13: [1, 2, 3, 4, 5, 7, 10, 12, 13],
  14: [1, 2, 3, 4, 5, 7, 8, 9, 13, 14],
  15: to(8),
  16: to(3),
  17: to(2),
  19: to(2),
  20: to(2),
  21: [1, 2, 4, 5, 7, 9],
  26: to(2),
  27: [1],
  28: [1, 2, 3, 4, 6],
  29: [1, 3, 4, 5, 6, 9, 13],
  30: [1, 2, 4],
  31: [1, 4],
  32: to(5),
  34: [2, 3, 5, 6],
  38: [1, 2, 3, 4, 6, 10],
  39: [],
  40: [7],
};

/** Left empty in the workbook: these were to be answered from recorded work. */
export const unanswered: readonly number[] = [18, 22, 23, 24, 25, 33, 35, 36, 37];

/** Notes in the workbook, by box. */
export const notes: Readonly<Record<string, string>> = {
  '1.1': 'Antagen av fullmäktige.',
  '6.7': 'Gäller servrar. Datorer i skolan återstår.',
  '16.3': '1 120 av 2 180 medarbetare.',
  '27.1': 'Äldreomsorgen övade i våras.',
};
