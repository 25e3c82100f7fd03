import { Button, TextField } from "@mui/material";
import { useState } from "react";
import { count } from "../frame/words/counts";
import { Notice } from "../frame/choices/Notice";
import { sayDay } from "../frame/words/dates";
import { confirmSecondFactor, offerSecondFactor, type Account, type Offered } from "./account";
import { Codes, Fields, Secret } from "./accountStyles";
import { useSending } from "./useSending";

interface Props {
  readonly account: Account;
  readonly readAgain: () => unknown;
}

/** First who they are, then the secret for the authenticator. */
function Ask({ account: { cameByLink, secondFactorSince }, offered }: { readonly account: Account; readonly offered: (one: Offered) => void }) {
  const { submit, refused, isPending } = useSending(["current"], offerSecondFactor, offered);
  return (
    <Fields onSubmit={submit} aria-label="Set up an authenticator">
      {!cameByLink && <TextField name="current" label="Present passphrase" type="password" autoComplete="current-password" required fullWidth />}
      {refused && <Notice role="alert"><h3>This was not saved</h3><p>{refused}</p></Notice>}
      <div><Button type="submit" variant={secondFactorSince ? "outlined" : "contained"} loading={isPending} loadingPosition="start">{secondFactorSince ? "Set up another authenticator" : "Set up an authenticator"}</Button></div>
    </Fields>
  );
}

/** The secret as a picture and as text, and the code that shows it was taken. */
function Confirm({ of: { picture, secret }, done }: { readonly of: Offered; readonly done: (codes: readonly string[]) => void }) {
  const { submit, refused, isPending } = useSending(["code"], confirmSecondFactor, ({ recoveryCodes }) => done(recoveryCodes));
  return (
    <Fields onSubmit={submit} aria-label="Confirm the authenticator">
      <p>Scan this with an authenticator app on your telephone, or type the letters beneath into it. Then type the code that it shows.</p>
      <Secret><img src={picture} alt="The secret for your authenticator, as a QR code" width={190} height={190} /><code>{secret.replace(/(.{4})/g, "$1 ").trim()}</code></Secret>
      <TextField name="code" label="Code" autoComplete="one-time-code" inputMode="numeric" required fullWidth />
      {refused && <Notice role="alert"><h3>This was not saved</h3><p>{refused}</p></Notice>}
      <div><Button type="submit" variant="contained" loading={isPending} loadingPosition="start">Take it into use</Button></div>
    </Fields>
  );
}

/** Shown this once; only their hashes are kept. */
const RecoveryCodes = ({ codes, done }: { readonly codes: readonly string[]; readonly done: () => void }) => (
  <div>
    <h3>Your recovery codes</h3>
    <p>Each lets you in once when you do not have your telephone. Print them or write them down now: they are not shown again.</p>
    <Codes>{codes.map((code) => <li key={code}><code>{code}</code></li>)}</Codes>
    <Button variant="contained" onClick={done}>I have kept them</Button>
  </div>
);

/** The second factor: an authenticator whose codes go with the passphrase, and codes for when it is lost. */
export function SecondFactorSheet({ account, readAgain }: Props) {
  const [offered, setOffered] = useState<Offered | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { secondFactorSince, recoveryCodesLeft, passphraseSetAt, cameByLink } = account;
  const taken = (given: readonly string[]) => {
    setOffered(null);
    setCodes(given);
    void readAgain();
  };
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">Second factor</h2>
      <p>{secondFactorSince ? `An authenticator since ${sayDay(secondFactorSince)}, and ${count(recoveryCodesLeft, "recovery code")} left.` : "You have none yet. A passphrase signs nobody in without one."}</p>
      {codes ? <RecoveryCodes codes={codes} done={() => setCodes(null)} /> : offered ? <Confirm of={offered} done={taken} /> : (passphraseSetAt || cameByLink) && <Ask account={account} offered={setOffered} />}
    </section>
  );
}
