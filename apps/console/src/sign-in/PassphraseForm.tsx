import { Button, TextField } from "@mui/material";
import { styled } from "@mui/material/styles";
import { useState, type FormEvent } from "react";
import { useLogin } from "react-admin";
import { Notice } from "../frame/choices/Notice";
import { typedInto } from "./typedInto";

const Form = styled("form")({ display: "grid", gap: 14, "& h2": { fontSize: "1.0625rem", fontWeight: 650 } });

/** Signing in with an account of the office's own: who, the passphrase, and a code that stands now. */
export function PassphraseForm() {
  const login = useLogin();
  const [refused, setRefused] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPending(true);
    await login(typedInto(event.currentTarget, ["staffNumber", "passphrase", "code"])).catch((error: Error) => { setRefused(error.message); setPending(false); });
  };
  return (
    <Form onSubmit={(event) => void send(event)} aria-labelledby="with-passphrase">
      <h2 id="with-passphrase">Sign in with a passphrase</h2>
      <TextField name="staffNumber" label="Staff number" autoComplete="username" required fullWidth />
      <TextField name="passphrase" label="Passphrase" type="password" autoComplete="current-password" required fullWidth />
      <TextField name="code" label="Code" helperText="The six digits that your authenticator shows now, or a recovery code." autoComplete="one-time-code" required fullWidth />
      {refused && <Notice role="alert"><h3>You are not signed in</h3><p>{refused}</p></Notice>}
      <div><Button type="submit" variant="contained" size="large" loading={isPending} loadingPosition="start">Sign in</Button></div>
    </Form>
  );
}
