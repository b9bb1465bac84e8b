// SPDX-License-Identifier: EUPL-1.2
import type { KeyboardEvent, ReactNode } from 'react';
import { Autocomplete, Input, Label, Menu, MenuItem, SearchField } from 'react-aria-components';
import './find-and-choose.css';

export interface Choosable {
  id: string;
  title: string;
  /** What it is, in a word. */
  kind?: string;
}

interface Props {
  label: string;
  hint: string;
  typed: string;
  onTyped: (typed: string) => void;
  found: readonly Choosable[];
  /** Said where nothing is found. */
  none: string;
  onChoose: (id: string) => void;
}

/** Enter chooses here, and does not send the form around it. */
const keepEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
};

/** A field to search in, and what is found below it: arrows walk, Enter chooses, and one may go on searching. */
export function FindAndChoose({ label, hint, typed, onTyped, found, none, onChoose }: Props): ReactNode {
  return (
    <div className="find-and-choose" onKeyDown={keepEnter}>
      <Autocomplete inputValue={typed} onInputChange={onTyped}>
        <SearchField className="find-field">
          <Label>{label}</Label>
          <Input placeholder={hint} />
        </SearchField>
        <Menu
          className="find-list"
          aria-label={label}
          items={found}
          onAction={(key) => onChoose(String(key))}
          renderEmptyState={() => <p>{none}</p>}
        >
          {({ id, title, kind }) => (
            <MenuItem id={id} textValue={title} className="find-item">
              <span>{title}</span>
              {kind ? <small>{kind}</small> : null}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </div>
  );
}
