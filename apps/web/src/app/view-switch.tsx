// SPDX-License-Identifier: EUPL-1.2
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import '../ui/switch.css';

/** Which of its views a page shows; the address carries it as `visa`, the first one without. */
export const useView = (): string | undefined => (useSearch({ strict: false }) as { visa?: string }).visa;

interface Props {
  label: string;
  /** The first is what the page shows by itself. */
  views: readonly [view: string | undefined, text: string][];
}

/** Two or three ways to see the same. */
export function ViewSwitch({ label, views }: Props): ReactNode {
  const chosen = useView();
  const navigate = useNavigate();
  const shown = views.find(([view]) => view === chosen) ?? views[0]!;
  const show = (visa: string | undefined): void =>
    void navigate({ to: '.', search: (old: Record<string, unknown>) => ({ ...old, visa, pages: undefined }) } as never);
  return (
    <div className="switch no-print" role="group" aria-label={label}>
      {views.map(([view, text]) => (
        <button key={text} type="button" aria-pressed={view === shown[0]} onClick={() => show(view)}>
          {text}
        </button>
      ))}
    </div>
  );
}
