import { Button } from "@mui/material";
import { Link } from "react-router";
import { EmptyState } from "../record/EmptyState";
import { usePageTitle } from "./usePageTitle";

/** For an address that leads nowhere. */
export function NoSuchPage() {
  usePageTitle("No such page");
  return (
    <EmptyState title="There is no such page" action={<Link to="/">Go to the first page</Link>}>
      The address may be mistyped, or the page may be one that your position does not have.
    </EmptyState>
  );
}

/** When even the frame could not be drawn. */
export const FailedPage = () => (
  <main style={{ padding: 24 }}>
    <EmptyState title="The console stopped" action={<Button onClick={() => window.location.assign("/")}>Start again</Button>}>
      Nothing was changed by this. If it happens again, tell your administrator what you were doing.
    </EmptyState>
  </main>
);
