import { CssBaseline } from "@mui/material";
import { ThemeProvider } from "@mui/material/styles";
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import { CoreAdminContext, CoreAdminUI, memoryStore } from "react-admin";
import { createDataProvider } from "./data/dataProvider";
import { ShortcutsProvider } from "./keyboard/ShortcutsProvider";
import { Frame } from "./layout/Frame";
import { ModulesContext } from "./layout/ModulesContext";
import { FailedPage, NoSuchPage } from "./layout/NoSuchPage";
import type { ConsoleModule } from "./module";
import { createQueryClient } from "./queryClient";
import { SkeletonPage } from "./record/Skeletons";
import { authProvider } from "./session/authProvider";
import { OfficeStyles } from "./theme/OfficeStyles";
import { theme } from "./theme/theme";
import { messages } from "./words/messages";

const LazySignInPage = lazy(() => import("../sign-in/SignInPage"));
const SignInPage = () => <Suspense fallback={null}><LazySignInPage /></Suspense>;

/** Nothing of a person's work is kept in the browser. */
const store = memoryStore();

interface Props {
  readonly modules: readonly ConsoleModule[];
  /** `<Resource>` and `<CustomRoutes>`: the application read aloud. */
  readonly children: ReactNode;
}

/** The office around its pages: data, session, theme, frame. Stands inside a router. */
export function Office({ modules, children }: Props) {
  const [queryClient] = useState(createQueryClient);
  const dataProvider = useMemo(() => createDataProvider(Object.assign({}, ...modules.map((module) => module.documents))), [modules]);

  return (
    <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="remit.appearance">
      <CssBaseline />
      <OfficeStyles />
      <CoreAdminContext dataProvider={dataProvider} authProvider={authProvider} i18nProvider={messages} queryClient={queryClient} store={store}>
        <ModulesContext value={modules}>
          <ShortcutsProvider>
            <CoreAdminUI layout={Frame} loginPage={SignInPage} loading={SkeletonPage} catchAll={NoSuchPage} error={FailedPage} title="Remit" requireAuth disableTelemetry>
              {children}
            </CoreAdminUI>
          </ShortcutsProvider>
        </ModulesContext>
      </CoreAdminContext>
    </ThemeProvider>
  );
}
