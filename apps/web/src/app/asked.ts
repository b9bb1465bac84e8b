// SPDX-License-Identifier: EUPL-1.2
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

const root = getRouteApi('__root__');

/** What the palette asks a page to begin with; the address carries it there, and loses it when it is done. */
export type Deed = 'risk';

/** Begins what the address asks for, once. */
export function useAsked(deed: Deed, begin: () => void): void {
  const { gor } = root.useSearch() as { gor?: unknown };
  const navigate = useNavigate();
  useEffect(() => {
    if (gor !== deed) return;
    begin();
    void navigate({ to: '.', search: (old) => ({ ...old, gor: undefined }), replace: true });
  }, [gor, deed, begin, navigate]);
}
