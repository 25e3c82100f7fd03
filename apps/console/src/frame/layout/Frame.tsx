import { styled } from "@mui/material/styles";
import { Suspense, useEffect, useMemo, useRef, type ReactNode } from "react";
import { Notification } from "react-admin";
import { useLocation, useNavigate } from "react-router";
import { HelpDialog } from "../keyboard/HelpDialog";
import { useShortcuts } from "../keyboard/ShortcutsProvider";
import { SkeletonPage } from "../record/Skeletons";
import { useSignedOutAtOnce } from "../session/useSignedOutAtOnce";
import { isOutside, useSession, useSessionOrNone } from "../session/useSession";
import { tokens } from "../theme/tokens";
import { Bell } from "./Bell";
import { BottomBar } from "./BottomBar";
import { Brand } from "./Brand";
import { DemonstrationBanner } from "./DemonstrationBanner";
import { Destinations } from "./Destinations";
import { GlobalSearch } from "./GlobalSearch";
import { useDestinations } from "./ModulesContext";
import { PageBoundary } from "./PageBoundary";
import { PersonMenu } from "./PersonMenu";
import { PositionSwitcher } from "./PositionSwitcher";
import { SkipLink } from "./SkipLink";
import { useWaiting } from "./useWaiting";
import { narrow, telephone } from "./widths";

const Desk = styled("div")({
  display: "grid",
  gridTemplateColumns: "196px minmax(0, 1fr)",
  minHeight: "100dvh",
  [narrow]: { display: "block", paddingBottom: 68 },
  "@media print": { display: "block", padding: 0 },
});

const Rail = styled("nav")({
  position: "sticky",
  top: 0,
  alignSelf: "start",
  height: "100dvh",
  overflowY: "auto",
  borderRight: `1px solid ${tokens.line}`,
  "& > a": { padding: "16px 12px 18px 20px" },
  [narrow]: { display: "none" },
  "@media print": { display: "none" },
});

const Header = styled("header")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: "8px 12px",
  minHeight: 60,
  padding: "10px 20px",
  borderBottom: `1px solid ${tokens.line}`,
  "& > .brand": { display: "none" },
  "& > .gap": { flex: 1 },
  [narrow]: { "& > .brand": { display: "block" }, "& > .brand small": { display: "none" }, "& > .gap": { display: "none" } },
  [telephone]: { padding: "10px 16px", "& > [role=search]": { order: 5, flexBasis: "100%", maxWidth: "none" }, "& > .brand": { flex: 1 } },
  "@media print": { display: "none" },
});

const Main = styled("main")({ padding: "20px 20px 48px", minWidth: 0, [telephone]: { padding: "16px 16px 32px" }, "@media print": { padding: 0 } });

/** `g` and a letter for every entry of the rail. */
function useGoing(entries: ReturnType<typeof useDestinations>): void {
  const navigate = useNavigate();
  useShortcuts(useMemo(() => entries.map(({ letter, label, to }) => ({ keys: `g ${letter}`, does: `Go to ${label}`, act: () => void navigate(to) })), [entries, navigate]));
}

/** After going to another page, reading starts at that page. */
function useFocusOnPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const was = useRef(pathname);
  useEffect(() => {
    if (was.current !== pathname) main.current?.focus({ preventScroll: true });
    was.current = pathname;
  }, [pathname]);
  return main;
}

/** What stands around every page: rail, header, banner; on a telephone, a bar at the bottom. Gone the moment a session ends. */
export const Frame = ({ children }: { readonly children?: ReactNode }) => useSessionOrNone() && <Surroundings>{children}</Surroundings>;

function Surroundings({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const isOfTheOffice = !isOutside(session);
  const entries = useDestinations();
  const waiting = useWaiting(entries);
  const main = useFocusOnPage();
  useGoing(entries);
  useSignedOutAtOnce();

  return (
    <>
      <SkipLink />
      {session.isDemonstration && <DemonstrationBanner />}
      <Desk>
        <Rail aria-label="Main">
          <Brand />
          <Destinations entries={entries} waiting={waiting} />
        </Rail>
        <div>
          <Header>
            <div className="brand"><Brand /></div>
            {isOfTheOffice && <GlobalSearch />}
            <span className="gap" />
            {isOfTheOffice && <Bell />}
            <PositionSwitcher />
            <PersonMenu />
          </Header>
          <Main id="main" ref={main} tabIndex={-1}>
            <PageBoundary><Suspense fallback={<SkeletonPage />}>{children}</Suspense></PageBoundary>
          </Main>
        </div>
      </Desk>
      <BottomBar entries={entries} waiting={waiting} />
      <HelpDialog />
      <Notification />
    </>
  );
}
