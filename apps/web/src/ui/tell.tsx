// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useSyncExternalStore } from 'react';
import { Button } from './button.js';
import './tell.css';

interface Told {
  id: number;
  text: ReactNode;
}

let told: Told[] = [];
let last = 0;
const listeners = new Set<() => void>();
const become = (next: Told[]): void => {
  told = next;
  listeners.forEach((listener) => listener());
};
const dismiss = (id: number): void => become(told.filter((one) => one.id !== id));

/** Says quietly that something has happened ("SAK 1 → 2"): read out, shown in a corner, and gone after a while. */
export function tell(text: ReactNode, ms = 10_000): void {
  const id = ++last;
  become([...told.slice(-2), { id, text }]);
  setTimeout(() => dismiss(id), ms);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where the quiet notices stand; once, in the frame. */
export function Told({ closeLabel }: { closeLabel: string }): ReactNode {
  const shown = useSyncExternalStore(subscribe, () => told);
  return (
    <div className="told no-print" role="status">
      {shown.map(({ id, text }) => (
        <div key={id}>
          <span>{text}</span>
          <Button kind="quiet" onPress={() => dismiss(id)}>
            {closeLabel}
          </Button>
        </div>
      ))}
    </div>
  );
}
