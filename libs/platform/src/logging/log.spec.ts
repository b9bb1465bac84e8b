// SPDX-License-Identifier: EUPL-1.2
import { nestLogger, openLog } from './log.js';

const lines = (): { written: string[]; log: ReturnType<typeof openLog> } => {
  const written: string[] = [];
  return { written, log: openLog('debug', { write: (line) => void written.push(line) }) };
};

describe('the log', () => {
  it('is one JSON object a line, whatever is in a text', () => {
    const { written, log } = lines();
    log.info({ note: 'rad\r\n{"level":60}\u001b[31m' }, 'med\nradbrytning');
    expect(written).toHaveLength(1);
    expect(written[0]!.trimEnd()).not.toMatch(/[\n\u001b]/);
    expect(JSON.parse(written[0]!)).toMatchObject({ msg: 'med\nradbrytning' });
  });

  it('hides secrets at the top and inside', () => {
    const { written, log } = lines();
    log.info({
      password: 'CANARY',
      headers: { cookie: 'CANARY', authorization: 'CANARY' },
      a: { b: { token: 'CANARY' } },
    });
    expect(written.join()).not.toContain('CANARY');
    expect(written.join()).toContain('[hidden]');
  });

  it('has no line for a refusal that a caller got', () => {
    const { written, log } = lines();
    nestLogger(log).error(new Error('platform.not-permitted'), 'stack', 'ExceptionsHandler');
    expect(written).toEqual([]);
  });

  it('takes what Nest says', () => {
    const { written, log } = lines();
    nestLogger(log).error(new Error('trasig'), 'Somewhere');
    expect(JSON.parse(written[0]!)).toMatchObject({ level: 50, msg: 'trasig', from: 'Somewhere' });
  });
});
