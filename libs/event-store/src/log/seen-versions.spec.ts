// SPDX-License-Identifier: EUPL-1.2
import { SEEN_MS, SeenVersions } from './seen-versions.js';

describe('the versions of streams that a process has seen', () => {
  let now = 0;
  const seen = (atMost?: number) => new SeenVersions(() => now, atMost);
  beforeEach(() => (now = 0));

  it('include all before the newest, of that stream and organisation only', () => {
    const versions = seen();
    versions.add('o', 's', 3);
    versions.add('o', 's', 2);
    expect([1, 2, 3, 4].map((version) => versions.has('o', 's', version))).toEqual([true, true, true, false]);
    expect([versions.has('o', 't', 1), versions.has('p', 's', 1)]).toEqual([false, false]);
  });

  it('are forgotten after a while, when the stream is found empty, and all at once', () => {
    const versions = seen();
    versions.add('o', 's', 1);
    now = SEEN_MS - 1;
    expect(versions.has('o', 's', 1)).toBe(true);
    now = SEEN_MS;
    expect(versions.has('o', 's', 1)).toBe(false);
    versions.add('o', 's', 1);
    versions.add('o', 's', 0);
    expect(versions.has('o', 's', 1)).toBe(false);
    versions.add('o', 's', 1);
    versions.clear();
    expect(versions.has('o', 's', 1)).toBe(false);
  });

  it('that a later read no longer shows live on no longer than they would have: the database may be an earlier one', () => {
    const versions = seen();
    versions.add('o', 's', 5);
    for (now = 0; now < SEEN_MS; now += SEEN_MS / 5) {
      versions.add('o', 's', 2);
      expect(versions.has('o', 's', 5)).toBe(true);
    }
    versions.add('o', 's', 2);
    expect([2, 3, 5].map((version) => versions.has('o', 's', version))).toEqual([true, false, false]);
  });

  it('take no more than so much room: the longest unused goes first', () => {
    const versions = seen(2);
    for (const stream of ['a', 'b', 'a', 'c']) versions.add('o', stream, 1);
    expect(['a', 'b', 'c'].map((stream) => versions.has('o', stream, 1))).toEqual([true, false, true]);
  });
});
