// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WEB = join(__dirname, '../../apps/web/src');

/** The single letters that a source listens for. */
function lettersOf(source: string): string[] {
  const calls = [...source.matchAll(/useLetters\(([\s\S]*?)\n? *\);\n/g)].map(([, inside]) => inside!);
  return calls.flatMap((call) => [...call.matchAll(/(?:[{,]\s*)'?([a-z0-9])'?(?=: |,| \})/g)].map(([, key]) => key!));
}

const sources = readdirSync(join(WEB, 'features'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => [path, lettersOf(readFileSync(join(WEB, 'features', path), 'utf8'))] as const)
  .filter(([, letters]) => letters.length > 0);

/** What the key map says of pages. */
const shown = [...readFileSync(join(WEB, 'app/page-keys.ts'), 'utf8').matchAll(/\[\[([^\]]+)\]/g)].flatMap(([, keys]) =>
  keys!.split(', ').map((key) => key.slice(1, -1)),
);

describe('the key map', () => {
  it('is compared with pages that listen for letters', () => expect(sources.length).toBeGreaterThan(1));

  it.each(sources)('shows every letter that %s listens for', (_, letters) => {
    expect(letters.filter((letter) => !shown.includes(letter))).toEqual([]);
  });

  it('shows no letter that no page listens for', () => {
    const heard = [...sources.flatMap(([, letters]) => letters), 'Enter', '1', '2', '3', '4'];
    expect(shown.filter((letter) => !heard.includes(letter))).toEqual([]);
  });
});
