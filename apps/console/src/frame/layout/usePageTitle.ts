import { useEffect } from "react";

/** Names the window after the page: "C-2026-004182 Delay in referral · Remit". */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Remit`;
  }, [title]);
}
