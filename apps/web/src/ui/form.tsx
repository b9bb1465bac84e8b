// SPDX-License-Identifier: EUPL-1.2
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from './button.js';
import { SelectField, TextArea, TextField } from './field.js';
import './form.css';
import { useFormTexts } from './form-texts.js';
import type { FormState } from './use-form.js';

/** One anatomy for all forms: what is wrong on top, plain questions, one primary button. Ctrl+Enter saves. */
export function Form<T extends object>(props: {
  form: FormState<T>;
  label: string;
  save: string;
  onSaved?: () => void;
  onCancel?: () => void;
  /** Not the one next step of its page. */
  aside?: boolean;
  /** The browser keeps nothing of what is written, not even to restore the page with. */
  unremembered?: boolean;
  children: ReactNode;
}): ReactNode {
  const { form, label, save, onSaved, onCancel, aside, unremembered, children } = props;
  const t = useFormTexts();
  const submit = (): void => void form.submit().then((done) => done && onSaved?.());
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };
  return (
    <form
      className="form"
      aria-label={label}
      noValidate
      autoComplete={unremembered ? 'off' : undefined}
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary form={form} />
      {children}
      <div className="form-actions">
        <Button kind={aside ? 'plain' : 'primary'} type="submit" isDisabled={form.busy}>
          {form.busy ? t('saving') : save}
        </Button>
        {onCancel ? <Button onPress={onCancel}>{t('cancel')}</Button> : null}
      </div>
    </form>
  );
}

function ErrorSummary<T extends object>({ form }: { form: FormState<T> }): ReactNode {
  const t = useFormTexts();
  const errors = Object.entries(form.errors) as [string, string][];
  if (errors.length === 0 && !form.refused) return null;
  return (
    <div className="error-summary" ref={form.summary} tabIndex={-1} role="alert">
      <strong>{t('wrong')}</strong>
      <ul>
        {errors.map(([name, text]) => (
          <li key={name}>
            <a
              href={`#field-${name}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(`field-${name}`)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
        {form.refused ? (
          <li>
            {form.refused.text} {form.refused.code ? <code>{form.refused.code}</code> : null}
          </li>
        ) : null}
      </ul>
    </div>
  );
}

interface BoundProps<T> {
  form: FormState<T>;
  name: keyof T & string;
  label: string;
  help?: string;
  optional?: boolean;
}

/** A field of a form: its value, its error, whether it may be left out. */
function useBound<T>({ form, name, label, help, optional }: BoundProps<T>) {
  const t = useFormTexts();
  const onText = (text: string): void => form.set(name, text as T[keyof T & string]);
  return {
    asked: { name, label: optional ? `${label} ${t('optional')}` : label, help, error: form.errors[name] },
    value: (form.values[name] as string | undefined) ?? '',
    onText,
  };
}

export function FormText<T>(props: BoundProps<T> & { type?: 'text' | 'date' | 'number'; maxLength?: number }) {
  const { asked, value, onText } = useBound(props);
  const { type = 'text', maxLength } = props;
  return (
    <TextField
      {...asked}
      type={type}
      maxLength={maxLength}
      aria-required={!props.optional}
      value={value}
      onChange={(event) => onText(event.target.value)}
    />
  );
}

export function FormArea<T>(props: BoundProps<T> & { rows?: number }): ReactNode {
  const { asked, value, onText } = useBound(props);
  return (
    <TextArea
      {...asked}
      rows={props.rows ?? 3}
      aria-required={!props.optional}
      value={value}
      onChange={(event) => onText(event.target.value)}
    />
  );
}

export function FormSelect<T>(props: BoundProps<T> & { options: [string, string][] }): ReactNode {
  const { asked, value, onText } = useBound(props);
  const t = useFormTexts();
  return (
    <SelectField
      {...asked}
      aria-required={!props.optional}
      value={value}
      onChange={(event) => onText(event.target.value)}
    >
      <option value="">{t('none')}</option>
      {props.options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}

type ChoiceOption = [value: string, text: string, help?: string, key?: string];

/** A question with a few answers; each may say what it means, and which key chooses it. */
export function FormChoice<T>(props: BoundProps<T> & { options: ChoiceOption[]; row?: boolean }): ReactNode {
  const { asked, value, onText } = useBound(props);
  return (
    <Group {...asked} row={props.row}>
      {props.options.map(([key, text, help, letter]) => (
        <label key={key} className="radio">
          <input type="radio" name={asked.name} value={key} checked={value === key} onChange={() => onText(key)} />
          <span>
            {text}
            {help ? <small>{help}</small> : null}
          </span>
          {letter ? <kbd aria-hidden="true">{letter}</kbd> : null}
        </label>
      ))}
    </Group>
  );
}

/** Several of many, such as business units. */
export function FormChecks<T>(props: BoundProps<T> & { options: [string, string][] }): ReactNode {
  const { asked } = useBound(props);
  const { form, name } = props;
  const chosen = (form.values[name] as string[] | undefined) ?? [];
  const toggle = (key: string): void => {
    const next = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
    form.set(name, next as T[keyof T & string]);
  };
  return (
    <Group {...asked} many>
      {props.options.map(([key, text]) => (
        <label key={key} className="radio">
          <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
          <span>{text}</span>
        </label>
      ))}
    </Group>
  );
}

function Group(props: {
  name: string;
  label: string;
  help?: string;
  error?: string;
  row?: boolean;
  many?: boolean;
  children: ReactNode;
}): ReactNode {
  const { name, label, help, error, row, many, children } = props;
  const id = `field-${name}`;
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={error ? 'form-field wrong' : 'form-field'}
      id={id}
      tabIndex={-1}
      aria-describedby={described || undefined}
    >
      <legend>{label}</legend>
      {help ? (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      {error ? (
        <span className="error" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
      <div className={`radios${row ? ' row' : ''}${many ? ' many' : ''}`}>{children}</div>
    </fieldset>
  );
}
