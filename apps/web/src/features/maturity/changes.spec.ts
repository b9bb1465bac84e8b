// SPDX-License-Identifier: EUPL-1.2
import { changesBetween } from './changes.js';

const met = (measureId: string, kind: 'derived' | 'attested' | 'reported', until?: string) => ({
  measureId,
  kind,
  until,
});
const not = (measureId: string) => ({ measureId, kind: null });

describe('what has changed since last month', () => {
  it('says the day on which evidence ended by itself', () => {
    const before = [met('23.1', 'reported', '2026-11-11'), met('23.2', 'reported', '2026-11-11')];
    expect(changesBetween(before, [not('23.1'), not('23.2')], '2026-11-25')).toEqual([
      { question: 23, met: false, measureIds: ['23.1', '23.2'], reason: { why: 'expired', day: '2026-11-11' } },
    ]);
  });

  it('does not call it ended where its day has not come: the work behind it is otherwise', () => {
    const [change] = changesBetween([met('6.1', 'derived', '2027-01-01')], [not('6.1')], '2026-11-25');
    expect(change!.reason).toEqual({ why: 'gone' });
  });

  it('says which kind of evidence made a measure met', () => {
    const [change] = changesBetween([not('6.1')], [met('6.1', 'attested')], '2026-11-25');
    expect(change).toEqual({ question: 6, met: true, measureIds: ['6.1'], reason: { why: 'attested' } });
  });

  it('puts what ended first, then the question with most measures', () => {
    const before = [not('1.1'), met('2.1', 'derived'), not('3.1'), not('3.2')];
    const now = [met('1.1', 'derived'), not('2.1'), met('3.1', 'derived'), met('3.2', 'derived')];
    expect(changesBetween(before, now, '2026-11-25').map(({ question }) => question)).toEqual([2, 3, 1]);
  });

  it('finds nothing where only the kind of evidence is another', () => {
    expect(changesBetween([met('1.1', 'reported')], [met('1.1', 'derived')], '2026-11-25')).toEqual([]);
  });
});
