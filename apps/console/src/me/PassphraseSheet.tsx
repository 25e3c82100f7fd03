import { Button, TextField } from "@mui/material";
import { shortestPassphrase } from "@remit/domain/identity/passphrase";
import { useState } from "react";
import { useNotify } from "react-admin";
import { Notice } from "../frame/choices/Notice";
import { useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { setPassphrase, type Account } from "./account";
import { Fields } from "./accountStyles";
import { useSending } from "./useSending";

interface Props {
  readonly account: Account;
  readonly readAgain: () => unknown;
}

function PassphraseFields({ account: { cameByLink, passphraseSetAt }, done }: { readonly account: Account; readonly done: () => void }) {
  const { person } = useSession();
  const { submit, refused, isPending } = useSending(["current", "passphrase"], setPassphrase, done);
  const label = passphraseSetAt ? "Change the passphrase" : "Set the passphrase";
  return (
    <Fields onSubmit={submit} aria-label={label}>
      <input type="text" name="username" autoComplete="username" value={person.staffNumber} readOnly hidden />
      {!cameByLink && <TextField name="current" label="Present passphrase" type="password" autoComplete="current-password" required fullWidth />}
      <TextField name="passphrase" label="New passphrase" type="password" autoComplete="new-password" required fullWidth helperText={`${shortestPassphrase} characters or more. Three or four words that do not belong together are good.`} />
      {refused && <Notice role="alert"><h3>This was not saved</h3><p>{refused}</p></Notice>}
      <div><Button type="submit" variant="contained" loading={isPending} loadingPosition="start">{label}</Button></div>
    </Fields>
  );
}

/** The passphrase: when it was set, and a new one. */
export function PassphraseSheet({ account, readAgain }: Props) {
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const { passphraseSetAt, cameByLink } = account;
  const done = () => {
    setOpen(false);
    notify("Saved. You are signed out everywhere else.");
    void readAgain();
  };
  return (
    <section aria-labelledby="passphrase">
      <h2 id="passphrase">Passphrase</h2>
      <p>{passphraseSetAt ? `Set on ${sayDay(passphraseSetAt)}.` : "You have none yet."}</p>
      {isOpen || (!passphraseSetAt && cameByLink) ? <PassphraseFields account={account} done={done} />
        : passphraseSetAt || cameByLink ? <Button onClick={() => setOpen(true)}>Change it…</Button> : <p>To set one, ask your administrator for a link.</p>}
    </section>
  );
}
