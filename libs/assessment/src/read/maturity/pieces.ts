// SPDX-License-Identifier: EUPL-1.2
import type { EvidenceKind, MeasureTimeline, Piece } from '../../engine/index.js';

/** When a measure holds, as it is stored: [from, to, kind], null where there is no end on that side. */
export type StoredPiece = [number | null, number | null, 'd' | 'a' | 'r'];
export type StoredPieces = Record<string, StoredPiece[]>;

const LETTER = { derived: 'd', attested: 'a', reported: 'r' } as const;
const KIND: Record<'d' | 'a' | 'r', EvidenceKind> = { d: 'derived', a: 'attested', r: 'reported' };

/** Only measures that hold at some time. */
export function storedPieces(timelines: Iterable<MeasureTimeline>): StoredPieces {
  const stored: StoredPieces = {};
  for (const { id, pieces } of timelines) if (pieces.length > 0) stored[id] = pieces.map(storedPiece);
  return stored;
}

const day = (value: number): number | null => (Number.isFinite(value) ? value : null);
const storedPiece = ({ from, to, kind }: Piece): StoredPiece => [day(from), day(to), LETTER[kind]];

export const timelinesFrom = (stored: StoredPieces): MeasureTimeline[] =>
  Object.entries(stored).map(([id, pieces]) => ({
    id,
    pieces: pieces.map(([from, to, kind]) => ({ from: from ?? -Infinity, to: to ?? Infinity, kind: KIND[kind] })),
  }));
