import { lazy } from "react";
import { isOutside, useSession } from "../frame/session/useSession";

const MyCommissionsPage = lazy(() => import("../external-reviewers/MyCommissionsPage"));
const TodayPage = lazy(() => import("./TodayPage"));

/** What somebody comes in to: their day in the office, or what was commissioned from them. */
export default function HomePage() {
  return isOutside(useSession()) ? <MyCommissionsPage /> : <TodayPage />;
}
