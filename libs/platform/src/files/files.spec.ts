// SPDX-License-Identifier: EUPL-1.2
import { Pool } from 'pg';
import { cleanName, MAX_FILE_BYTES, storeFile } from './files.js';

const owner = {
  organisationId: '00000000-0000-4000-8000-000000000001',
  personId: '00000000-0000-4000-8000-000000000002',
};

describe('a file that cannot be kept', () => {
  it.each([
    [0, 'platform.file-empty'],
    [MAX_FILE_BYTES + 1, 'platform.file-too-large'],
  ])('of %d bytes is refused with %s before the database is asked', async (size, code) => {
    const kept = storeFile(new Pool(), owner, { name: 'a.bin', bytes: Buffer.alloc(size) });
    await expect(kept).rejects.toMatchObject({ code });
  });
});

describe('the name of an uploaded file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\åsa\\Riskanalys ö.xlsx', 'Riskanalys ö.xlsx'],
    ['a"; filename="b.html', 'a filename=b.html'],
    ['rad\r\nSet-Cookie: x=1.pdf', 'radSet-Cookie x=1.pdf'],
    ['a\u030a.pdf', 'å.pdf'],
    ['', 'fil'],
    ['///', 'fil'],
  ])('%j becomes %j', (name, clean) => expect(cleanName(name)).toBe(clean));

  it('is at most 200 characters and keeps its ending', () => {
    const name = cleanName(`${'å'.repeat(400)}.xlsx`);
    expect(name).toHaveLength(200);
    expect(name).toMatch(/å\.xlsx$/);
  });
});
