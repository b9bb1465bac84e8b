// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventTypes } from '#libs/kernel';
import { GENERATED, pages } from '../../apps/cli/src/reference/pages.js';
import { read, ROOT } from './support/repo.js';

const written = pages();

describe('the generated reference', () => {
  it.each(Object.keys(written))('%s is what the code says; if not: npm run reference', (name) => {
    expect(read(`${GENERATED}/${name}`)).toBe(written[name]);
  });

  it('holds no page that nobody writes', () => {
    expect(readdirSync(join(ROOT, GENERATED)).sort()).toEqual(Object.keys(written).sort());
  });

  it('knows where every event type is declared, and an example of it', () => {
    expect(written['events.md']).not.toContain('## elsewhere');
    expect(written['events.md']!.match(/^\[?.*\[Example\]/gm)).toHaveLength(eventTypes().size);
  });
});
