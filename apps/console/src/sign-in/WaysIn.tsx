import { Button } from "@mui/material";
import { styled } from "@mui/material/styles";
import { useLocation } from "react-router";
import { PassphraseForm } from "./PassphraseForm";
import type { WaysIn as Ways } from "../frame/session/session";

const Doors = styled("div")({ display: "grid", gap: 22, maxWidth: 460, "& > section": { display: "grid", gap: 12 }, "& p": { maxWidth: "52ch" } });

/** Where the person was going when they were asked to sign in. */
const useNext = (): string => {
  const { state } = useLocation() as { state: { nextPathname?: string; nextSearch?: string } | null };
  return (state?.nextPathname ?? "/") + (state?.nextSearch ?? "");
};

/** The ways into an office of its own people. */
export function WaysIn({ ways: { provider, passphrase } }: { readonly ways: Ways }) {
  const next = useNext();
  return (
    <Doors>
      {provider && (
        <section aria-label={`Sign in with ${provider}`}>
          <div><Button variant="contained" size="large" href={`/sign-in/provider?to=${encodeURIComponent(next)}`}>Sign in with {provider}</Button></div>
        </section>
      )}
      {passphrase && <PassphraseForm />}
      <p>If you were sent a link for signing in or for setting the office up, open that link. If you cannot get in, ask your administrator for one.</p>
    </Doors>
  );
}
