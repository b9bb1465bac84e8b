// SPDX-License-Identifier: EUPL-1.2
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Refusal } from '../app/request.js';

export type Errors<T> = Partial<Record<keyof T & string, string>>;

export interface FormOptions<T> {
  /** Under this name what is written survives a reload of the tab. */
  draft: string;
  initial: T;
  check?: (values: T) => Errors<T>;
  /** Which field a refusal of the server belongs to, by its code. */
  places?: Record<string, keyof T & string>;
  send: (values: T) => Promise<unknown>;
}

export interface FormState<T> {
  values: T;
  set: <K extends keyof T & string>(name: K, value: T[K]) => void;
  errors: Errors<T>;
  /** What the server refused that belongs to no field. */
  refused?: { text: string; code?: string };
  busy: boolean;
  summary: React.RefObject<HTMLDivElement | null>;
  submit: (event?: FormEvent) => Promise<boolean>;
  forget: () => void;
}

const read = <T>(key: string, initial: T): T => {
  try {
    return { ...initial, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>) };
  } catch {
    return initial;
  }
};

/** Values, errors beside the fields, and nothing lost: neither on an error nor on a reload. */
export function useForm<T extends object>({ draft, initial, check, places = {}, send }: FormOptions<T>): FormState<T> {
  const key = `trappan-draft-${draft}`;
  const [values, setValues] = useState(() => read(key, initial));
  const [errors, setErrors] = useState<Errors<T>>({});
  const [refused, setRefused] = useState<FormState<T>['refused']>();
  const [busy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const wrong = Boolean(refused) || Object.keys(errors).length > 0;
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0 && wrong) summary.current?.focus();
  }, [tries, wrong]);

  const set: FormState<T>['set'] = (name, value) => {
    setValues((old) => {
      const next = { ...old, [name]: value };
      sessionStorage.setItem(key, JSON.stringify(next));
      return next;
    });
    setErrors(({ [name]: _, ...rest }) => rest as Errors<T>);
  };
  const submit = async (event?: FormEvent): Promise<boolean> => {
    event?.preventDefault();
    if (busy) return false;
    const found = check?.(values) ?? {};
    setErrors(found);
    setRefused(undefined);
    setTries((n) => n + 1);
    if (Object.keys(found).length > 0) return false;
    setBusy(true);
    try {
      await send(values);
      sessionStorage.removeItem(key);
      return true;
    } catch (error) {
      const code = error instanceof Refusal ? error.code : undefined;
      const text = error instanceof Error ? error.message : String(error);
      const place = code ? places[code] : undefined;
      if (place) setErrors({ [place]: `${text} (${code})` } as Errors<T>);
      else setRefused({ text, code });
      setTries((n) => n + 1);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const forget = (): void => sessionStorage.removeItem(key);
  return { values, set, errors, refused, busy, summary, submit, forget };
}
