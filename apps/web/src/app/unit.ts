// SPDX-License-Identifier: EUPL-1.2
import { getRouteApi, useNavigate } from '@tanstack/react-router';

const root = getRouteApi('__root__');
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The business unit that registers and tasks are shown for, with all below it; the address carries it as `enhet`. */
export function useUnit() {
  const { enhet } = root.useSearch() as { enhet?: unknown };
  const navigate = useNavigate();
  const unitId = typeof enhet === 'string' && ID.test(enhet) ? enhet : undefined;
  return {
    unitId,
    /** As arguments of a query. */
    args: { underUnitId: unitId },
    choose: (next: string | undefined) =>
      void navigate({
        to: '.',
        search: (old: Record<string, unknown>) => ({ ...old, enhet: next, pages: undefined }),
      } as never),
  };
}
