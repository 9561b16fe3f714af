import { useState } from "react";

import { useWords } from "../i18n/use-words";
import { ApiError } from "./client";

/** What a field of a form needs to show itself. */
export interface FieldState {
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

interface Options<Name extends string> {
  initial: Record<Name, string>;
  required: readonly Name[];
  /** Which field a refusal of the server is about; undefined when about none. */
  fieldOf?: (code: string) => Name | undefined;
  /** What is wrong with a filled field, before anything is sent. */
  judge?: (name: Name, value: string) => string | undefined;
  /** Sends the form; an ApiError is shown where it belongs. */
  send: (values: Record<Name, string>) => Promise<void>;
}

/** The state of a form whose fields are all texts: nothing typed is lost when the server refuses. */
export function useForm<Name extends string>({ initial, required, fieldOf, judge, send }: Options<Name>) {
  const { words } = useWords();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Partial<Record<Name, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const set = (name: Name, value: string) => {
    setValues((before) => ({ ...before, [name]: value }));
    setErrors((before) => ({ ...before, [name]: undefined }));
  };

  const findErrors = (): Partial<Record<Name, string>> => {
    const found: Partial<Record<Name, string>> = {};
    for (const name of Object.keys(values) as Name[]) {
      const value = values[name].trim();
      const error =
        value === "" ? (required.includes(name) ? words.required : undefined) : judge?.(name, value);
      if (error !== undefined) found[name] = error;
    }
    return found;
  };

  const submit = async () => {
    const found = findErrors();
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      await send(values);
    } catch (error) {
      const message = error instanceof ApiError ? error.message : words.unknownError;
      const name = error instanceof ApiError ? fieldOf?.(error.code ?? "") : undefined;
      if (name === undefined) setProblem(message);
      else setErrors({ [name]: message } as Partial<Record<Name, string>>);
    } finally {
      setBusy(false);
    }
  };

  return {
    values,
    set,
    problem,
    busy,
    submit: () => void submit(),
    field: (name: Name): FieldState => ({
      value: values[name],
      error: errors[name],
      onChange: (value) => {
        set(name, value);
      },
    }),
  };
}
