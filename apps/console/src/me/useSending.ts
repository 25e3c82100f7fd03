import { useState, type FormEvent } from "react";
import { typedInto } from "../sign-in/typedInto";

/** Sends what a form holds, and keeps why it was refused; what was typed stays. */
export function useSending<Name extends string, Answer>(names: readonly Name[], send: (typed: Record<Name, string>) => Promise<Answer>, done: (answer: Answer) => unknown) {
  const [refused, setRefused] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPending(true);
    setRefused(null);
    send(typedInto(event.currentTarget, names)).then(done, (error: Error) => setRefused(error.message)).finally(() => setPending(false));
  };
  return { submit, refused, isPending };
}
