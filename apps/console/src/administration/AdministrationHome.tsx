import { Navigate } from "react-router";
import { NoSuchPage } from "../frame/layout/NoSuchPage";
import { may, useSession } from "../frame/session/useSession";
import { drawers } from "./drawers";

/** Opens the first drawer that this position has a use for. */
export default function AdministrationHome() {
  const session = useSession();
  const first = drawers.find(({ needs }) => may(session, needs));
  return first ? <Navigate to={first.to} replace /> : <NoSuchPage />;
}
