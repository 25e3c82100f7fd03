import { QueryClient } from "@tanstack/react-query";

/** Whether another try may help: the office was out of reach, and asking again changes nothing. */
const mayHelp = (failures: number, error: Error) => (error as { status?: number }).status === 503 && failures < 2;

/** Reads are asked again whenever a page opens or the window is returned to; `networkMode` lets an office on one machine work with no network. */
export const createQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry: mayHelp, staleTime: 0, networkMode: "always" }, mutations: { networkMode: "always" } } });
