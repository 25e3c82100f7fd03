import { Button } from "@mui/material";
import { useState } from "react";
import { NumberInput } from "react-admin";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { Fields, Line } from "../frame/forms/fields";
import { issueToken } from "./documents";

/** Makes a token with which a script reads as this person. It is shown this once. */
export function MakeToken() {
  const [isOpen, setOpen] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  return (
    <>
      <p><Button onClick={() => setOpen(true)}>Make a token</Button></p>
      {token && <p role="status">Copy it now; it is kept nowhere and not shown again: <code>{token}</code></p>}
      {isOpen && (
        <ActionDialog title="Make a token" command={issueToken} close={() => setOpen(false)} defaults={{ days: 90 }} input={(typed) => typed} onDone={(made) => setToken(made.token)}>
          <Fields>
            <p>Whoever has the token reads what you may see. It changes nothing, ends by itself, and you can revoke it at any time.</p>
            <Line source="name" label="What it is for" isRequired />
            <NumberInput source="days" label="How many days it stands" min={1} max={366} className="short" helperText={false} />
          </Fields>
        </ActionDialog>
      )}
    </>
  );
}
