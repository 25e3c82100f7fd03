import { Alert } from "@mui/material";
import { Link } from "react-router";
import { sayDay } from "../frame/words/dates";

/** AS-42: says calmly, to whoever oversees them, that one caseworker has dealt long with one person. */
export const LongTenure = ({ since, holder }: { readonly since: string | null; readonly holder: string | undefined }) => (since ? (
  <Alert severity="info">{holder ?? "Its holder"} has dealt with this person since {sayDay(since)}. Think of somebody else for what comes next. <Link to="/tenures">How long others have</Link></Alert>
) : null);
