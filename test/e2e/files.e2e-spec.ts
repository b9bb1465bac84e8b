// SPDX-License-Identifier: EUPL-1.2
import { answerOf, testApi, type TestApi } from '../support/api.js';

type Content = string | Uint8Array<ArrayBuffer>;

describe('files', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  }, 60_000);
  afterAll(() => api.close());

  const upload = (name: string, content: Content, field = 'file'): Promise<Response> => {
    const body = new FormData();
    body.append(field, new Blob([content], { type: 'text/html' }), name);
    return api.as('ciso').fetch('/files', { method: 'POST', body });
  };
  const stored = async (name: string, content: Content) =>
    (await (await upload(name, content)).json()) as { fileId: string; name: string; sha256: string };

  it('come back byte for byte as a download under a clean name, never to be shown in our name', async () => {
    const { fileId, name, sha256 } = await stored('../../Åtgärder; 2026?.html', '<script>alert(1)</script>');
    expect(name).toBe('Åtgärder 2026.html');
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const response = await api.as('staff').fetch(`/files/${fileId}`);
    expect(await response.text()).toBe('<script>alert(1)</script>');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="_tg_rder 2026.html"; filename*=UTF-8''%C3%85tg%C3%A4rder%202026.html`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('of the same bytes and name are kept once', async () => {
    expect(await stored('a.txt', 'samma')).toEqual(await stored('a.txt', 'samma'));
  });

  it.each([
    ['an empty file', () => upload('tom.txt', ''), 400, 'platform.file-empty'],
    [
      'a file above 20 MB',
      () => upload('stor.bin', new Uint8Array(20 * 1024 * 1024 + 1)),
      413,
      'platform.request-too-large',
    ],
    [
      'no file at all',
      () =>
        api.as('ciso').fetch('/files', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
      400,
      'platform.file-missing',
    ],
  ])('%s is refused', async (_, send, status, code) => {
    const answer = await answerOf(await send());
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it('of 20 MB are taken', async () => {
    expect((await upload('precis.bin', new Uint8Array(20 * 1024 * 1024))).status).toBe(200);
  });

  it('are for those whose work it is: an auditor reads and does not write', async () => {
    const { fileId } = await stored('b.txt', 'b');
    const body = new FormData();
    body.append('file', new Blob(['x']), 'x.txt');
    expect((await api.as('auditor').fetch('/files', { method: 'POST', body })).status).toBe(403);
    expect((await api.as('auditor').fetch(`/files/${fileId}`)).status).toBe(200);
    expect((await api.as('ciso', api.other).fetch(`/files/${fileId}`)).status).toBe(404);
    expect((await api.nobody.fetch(`/files/${fileId}`)).status).toBe(401);
  });

  it('an address that there is not is answered with a code', async () => {
    const answer = await answerOf(await api.as('ciso').fetch('/nothing/here'));
    expect([answer.status, answer.code]).toEqual([404, 'platform.not-found']);
  });
});
