// SPDX-License-Identifier: EUPL-1.2
jest.mock('@tanstack/react-router', () => ({ getRouteApi: () => ({}), useNavigate: () => undefined }));

import { endOf, movedBy, readMoment } from './time.js';

describe('the moment', () => {
  it('ends with the day in Sweden, in winter and in summer', () => {
    expect(endOf('2026-01-15')).toBe('2026-01-15T22:59:59.999Z');
    expect(endOf('2026-07-15')).toBe('2026-07-15T21:59:59.999Z');
  });

  it('moves by days and months, and stays within a month', () => {
    expect(movedBy('2026-03-31', { months: -1 })).toBe('2026-02-28');
    expect(movedBy('2026-01-01', { days: -1 })).toBe('2025-12-31');
    expect(movedBy('2026-11-25', { months: 24 })).toBe('2028-11-25');
  });

  it('is read from the address, and nothing else is', () => {
    expect(readMoment({ per: '2026-01-15', visste: 'true' })).toEqual({ per: '2026-01-15', visste: true });
    expect(readMoment({ per: 'yesterday', visste: true })).toEqual({});
  });

  it.each(['2026-13-45', '2026-02-30', '2026-00-10', '0000-00-00'])('is now where there is no such day: %s', (per) => {
    expect(readMoment({ per })).toEqual({});
  });
});
