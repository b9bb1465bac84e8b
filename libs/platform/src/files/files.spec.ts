// SPDX-License-Identifier: EUPL-1.2
import { cleanName } from './files.js';

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
