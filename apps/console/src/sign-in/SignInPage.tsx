import { styled } from "@mui/material/styles";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLogin, useNotify } from "react-admin";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { usePageTitle } from "../frame/layout/usePageTitle";
import { demonstrationOffice, waysIn } from "../frame/session/session";
import { faces, tokens } from "../frame/theme/tokens";
import { telephone } from "../frame/layout/widths";
import { DemonstrationBanner } from "../frame/layout/DemonstrationBanner";
import { gather } from "./gather";
import { People } from "./People";
import { TurnedAway } from "./TurnedAway";
import { WaysIn } from "./WaysIn";

const Sheet = styled("main")({
  maxWidth: 1080,
  margin: "0 auto",
  padding: "48px 28px 80px",
  [telephone]: { padding: "28px 16px 48px" },
  "& > header": { marginBottom: 26 },
  "& h1": { fontFamily: faces.reading, fontSize: "2.5rem", fontWeight: 500, lineHeight: 1.1, letterSpacing: "-0.015em", marginBottom: 10 },
  "& header p": { maxWidth: "52ch", fontFamily: faces.reading, fontSize: "1.125rem", lineHeight: 1.5 },
  "& header p.product": { fontFamily: faces.interface, fontSize: "0.9375rem", fontWeight: 650, marginBottom: 10, color: tokens.action },
  "& > input": { width: "100%", maxWidth: 460, height: 42, padding: "0 14px", marginBottom: 6, border: `1px solid ${tokens.edge}`, borderRadius: 3, backgroundColor: tokens.raised, color: tokens.ink, font: "inherit", fontSize: "1rem" },
  "& > label": { display: "block", fontWeight: 600, fontSize: "0.9375rem", marginBottom: 5 },
});

/** The demonstration office with its people, or else the ways into an office of its own. */
const officeToEnter = async () => {
  const demonstration = await demonstrationOffice();
  return { demonstration, ways: demonstration ? null : await waysIn() };
};

/** Where a day begins: the ways into the office, or in a demonstration its people by what they do; choosing one signs in as them. */
export default function SignInPage() {
  usePageTitle("Sign in");
  const [sought, setSought] = useState("");
  const login = useLogin();
  const notify = useNotify();
  const { data: office, isPending, error, refetch } = useQuery({ queryKey: ["session", "ways"], queryFn: officeToEnter });
  const data = office?.demonstration;
  const enter = (staffNumber: string) =>
    login({ as: staffNumber }).catch((refused: Error) => notify(refused.message, { type: "error" }));

  return (
    <>
      {data && <DemonstrationBanner />}
      <Sheet id="main">
        <header>
          <p className="product">Remit</p>
          <h1>{data?.office ?? office?.ways?.office ?? "Sign in"}</h1>
          {data && <p>Choose whose day to begin. What you see, and what you may do, is what they see and may do.</p>}
        </header>
        <TurnedAway />
        {isPending && <SkeletonText lines={8} />}
        {error && <EmptyState title="The office does not answer" action={<button type="button" onClick={() => void refetch()}>Try again</button>}>It may be starting. Wait a moment, then try again.</EmptyState>}
        {office?.ways && <WaysIn ways={office.ways} />}
        {data && (
          <>
            <label htmlFor="sought">Find someone by name, staff number, team or what they do</label>
            <input id="sought" type="search" value={sought} onChange={(event) => setSought(event.target.value)} autoComplete="off" />
            <People groups={gather(data.people, sought)} sought={sought} onChoose={enter} />
          </>
        )}
      </Sheet>
    </>
  );
}
