// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { Button } from './button.js';
import './form-pick.css';
import { useFormTexts } from './form-texts.js';
import type { FormState } from './use-form.js';

export interface Picked {
  id: string;
  name: string;
  /** Tells it apart from others of its name. */
  word?: string;
}

interface Props<T> {
  form: FormState<T>;
  /** A field of the form that holds what has been picked. */
  name: keyof T & string;
  label: string;
  help?: string;
  optional?: boolean;
  /** At most so many; one when left out. */
  most?: number;
  /** Called with what is written in the field, to find `found` by. */
  onSearch: (text: string) => void;
  /** What can be picked. */
  found: Picked[];
}

/** One or several out of a register that is too long for a list: found by a few letters of their names. */
export function FormPick<T>(props: Props<T>): ReactNode {
  const { form, name, label, help, optional, most = 1, onSearch, found } = props;
  const t = useFormTexts();
  const [touched, setTouched] = useState(false);
  const picked = (form.values[name] as Picked[] | undefined) ?? [];
  const error = form.errors[name];
  const asked = optional ? `${label} ${t('optional')}` : label;
  const change = (next: Picked[]): void => {
    setTouched(true);
    onSearch('');
    form.set(name, next as T[keyof T & string]);
  };
  return (
    <div className={error ? 'form-field wrong pick' : 'form-field pick'} role="group" aria-label={asked}>
      {picked.length < most ? (
        // Begun anew after each pick: empty and closed, and still where one writes.
        <Search
          key={picked.length}
          {...{ name, help, error, onSearch, autoFocus: touched }}
          label={asked}
          found={found.filter(({ id }) => !picked.some((one) => one.id === id))}
          onPick={(one) => change([...picked, one])}
        />
      ) : (
        <span className="pick-label">{asked}</span>
      )}
      {picked.length > 0 ? (
        <ul
          className="picked"
          aria-label={asked}
          tabIndex={-1}
          // What was written in is gone when no more can be picked: who has just picked stands here, not on "remove".
          ref={(list) => {
            if (touched && picked.length === most && !list?.contains(document.activeElement)) list?.focus();
          }}
        >
          {picked.map(({ id, name: what, word }) => (
            <li key={id}>
              {what} {word ? <small>{word}</small> : null}
              <Button
                kind="quiet"
                aria-label={t('pickAway', { name: what })}
                onPress={() => change(picked.filter((one) => one.id !== id))}
              >
                {t('pickRemove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface SearchProps {
  name: string;
  label: string;
  help: string | undefined;
  error: string | undefined;
  autoFocus: boolean;
  onSearch: (text: string) => void;
  found: Picked[];
  onPick: (one: Picked) => void;
}

function Search({ name, label, help, error, autoFocus, onSearch, found, onPick }: SearchProps): ReactNode {
  const t = useFormTexts();
  const [typed, setTyped] = useState('');
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const write = (text: string): void => {
    setTyped(text);
    onSearch(text.trim());
  };
  const pick = (key: unknown): void => {
    const one = found.find(({ id }) => id === key);
    if (one) onPick(one);
  };
  return (
    <ComboBox
      ref={setBox}
      className="pick"
      id={`field-${name}`}
      inputValue={typed}
      onInputChange={write}
      selectedKey={null}
      onSelectionChange={pick}
      items={found}
      menuTrigger="input"
      allowsEmptyCollection
      isInvalid={Boolean(error)}
      defaultFilter={() => true}
      autoFocus={autoFocus}
    >
      <Label>{label}</Label>
      {help || error ? (
        <Text slot="description">
          {help ? <span className="help">{help}</span> : null}
          {error ? <span className="error">{error}</span> : null}
        </Text>
      ) : null}
      <Input placeholder={t('pickHint')} autoComplete="off" />
      <Popover
        className="popover pick-list"
        UNSTABLE_portalContainer={box?.closest<HTMLElement>('[role=dialog]') ?? undefined}
      >
        <ListBox<Picked> renderEmptyState={() => <p>{t('pickNone')}</p>}>
          {(one) => (
            <ListBoxItem id={one.id} textValue={one.name} className="pick-item">
              <span>{one.name}</span>
              {one.word ? <small>{one.word}</small> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
