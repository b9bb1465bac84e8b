// SPDX-License-Identifier: EUPL-1.2
import { type ComponentProps, createElement, Fragment, type ReactNode, useEffect, useId, useRef } from 'react';
import './field.css';

interface Asked {
  /** A plain question or name. */
  label: string;
  help?: ReactNode;
  /** What is wrong, in words. */
  error?: string;
}

/** The id under which an error summary finds a field. */
const fieldId = (name: string | undefined, made: string): string => (name ? `field-${name}` : made);

function Frame({ id, label, help, error, children }: Asked & { id: string; children: ReactNode }): ReactNode {
  return (
    <div className={error ? 'form-field wrong' : 'form-field'}>
      <label htmlFor={id}>{label}</label>
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
      {children}
    </div>
  );
}

const described = (id: string, { help, error }: Asked) => ({
  'aria-invalid': error ? true : undefined,
  'aria-describedby': [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined,
});

function control<Tag extends 'input' | 'textarea' | 'select'>(tag: Tag) {
  return function Field({ label, help, error, ...rest }: Asked & ComponentProps<Tag>): ReactNode {
    const made = useId();
    const id = fieldId((rest as { name?: string }).name, made);
    const asked = { label, help, error };
    return (
      <Frame id={id} {...asked}>
        {createElement(tag, { ...rest, id, ...described(id, asked) })}
      </Frame>
    );
  };
}

/** One line of text, a day (`type="date"`), a number. */
export const TextField = control('input');
export const TextArea = control('textarea');
/** Give `<option>`s as children. */
export const SelectField = control('select');

interface RadioProps extends Asked {
  name: string;
  value: string;
  options: { value: string; label: string; help?: string }[];
  onChange: (value: string) => void;
}

/** One of a few, all seen at once, each with what it means. */
export function RadioField({ label, help, error, name, value, options, onChange }: RadioProps): ReactNode {
  const id = fieldId(name, name);
  return (
    <fieldset
      className={error ? 'form-field wrong' : 'form-field'}
      id={id}
      tabIndex={-1}
      {...described(id, { label, help, error })}
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
      <div className="radios">
        {options.map((option) => (
          <label key={option.value} className="radio">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.help ? <small>{option.help}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What is wrong with a form, first on it; each line leads to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, errors }: { title: string; errors: Record<string, string> }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);
  const any = entries.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any]);
  if (!any) return <Fragment />;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <strong>{title}</strong>
      <ul>
        {entries.map(([name, text]) => (
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
      </ul>
    </div>
  );
}
