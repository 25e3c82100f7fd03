import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import type { Refusal } from "../data/refusal";

/** Puts what the API refused of each field beside that field, and the cursor into the first of them. Draws nothing itself. */
export function FieldErrors({ of: refusal }: { readonly of: Refusal | null }) {
  const { getValues, setError } = useFormContext();
  useEffect(() => {
    const { root: _, ...errors } = refusal?.errors ?? {};
    // Only a field that the form has can be put right there; any other would hold the form back for ever.
    const here = Object.entries(errors).filter(([name]) => Object.hasOwn(getValues(), name));
    here.forEach(([name, message], at) => setError(name, { type: "refused", message: String(message) }, { shouldFocus: at === 0 }));
  }, [refusal, getValues, setError]);
  return null;
}
