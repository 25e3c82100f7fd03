import { styled } from "@mui/material/styles";
import { tokens } from "../frame/theme/tokens";

const Folded = styled("details")({
  marginTop: 18,
  maxWidth: "76ch",
  "& summary": { padding: "6px 0", fontWeight: 600, cursor: "pointer" },
  "& p": { marginTop: 8, fontSize: "0.9375rem", color: tokens.inkSoft },
  "& pre": { margin: "8px 0 0", padding: "10px 14px", border: `1px solid ${tokens.line}`, backgroundColor: tokens.raised, overflowX: "auto", fontSize: "0.875rem", color: tokens.ink },
});

/** How anybody can know that the audit is whole. It is checked beside the office, not by it. */
export const Verification = () => (
  <Folded>
    <summary>Is the audit whole? How to verify it</summary>
    <p>
      Every entry carries a hash of itself and of the entry before it, so none can be changed, left out or put in between without breaking its chain. The office can add entries and can never change one.
      A page served by the office could not prove that about the office, so the proof is run on the machine that it stands on:
    </p>
    <pre tabIndex={0} aria-label="Command that verifies the audit"><code>npm run audit -- verify</code></pre>
    <p>It computes every chain anew and says “The audit is whole”, or names each entry that is not as it was written. To prove it to others later, keep where every chain ends in a place that the database's owner cannot reach, and verify against it:</p>
    <pre tabIndex={0} aria-label="Commands that keep the heads and verify against them"><code>{"npm run audit -- export-heads heads.txt\nnpm run audit -- verify --heads heads.txt"}</code></pre>
  </Folded>
);
