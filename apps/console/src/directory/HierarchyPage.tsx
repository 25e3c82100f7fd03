import { Link } from "react-router";
import { Hierarchy } from "../administration/Hierarchy";
import { Page } from "../frame/layout/Page";
import { LiveStatus } from "../frame/live/LiveStatus";

/** Who works where, for everyone. */
export default function HierarchyPage() {
  return (
    <Page title="Who works where" intro={<>From each segment's manager to its team leaders and caseworkers. <Link to="/directory">Find somebody by name</Link>.</>} actions={<LiveStatus />}>
      <Hierarchy />
    </Page>
  );
}
