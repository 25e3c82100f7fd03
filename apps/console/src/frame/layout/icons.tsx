import type { ReactNode } from "react";

/** Small line drawings on a 16-unit square; every one stands beside words or carries a name on its button. */
const drawing = (content: ReactNode) =>
  function Drawing() {
    return (
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden focusable="false">
        {content}
      </svg>
    );
  };

export const Glass = drawing(<><circle cx="7" cy="7" r="4.5" /><path d="m10.500 10.500 3.500 3.500" /></>);
export const Disclose = drawing(<path d="m4 6.500 4 4 4-4" />);
export const Up = drawing(<path d="M8 13V3.500M4 7.200l4-4 4 4" />);
export const Down = drawing(<path d="M8 3v9.500M4 8.800l4 4 4-4" />);
export const Funnel = drawing(<path d="M2.500 3.500h11L9.300 8.600v4.200l-2.600-1.300V8.600z" />);
export const Columns = drawing(<><rect x="2.500" y="3" width="11" height="10" rx="1" /><path d="M6.200 3v10M9.800 3v10" /></>);
export const Cross = drawing(<path d="m4 4 8 8M12 4l-8 8" />);
export const Telephone = drawing(<path d="M3.600 2.500h2.200l1.100 2.900-1.500 1.100a8.500 8.500 0 0 0 4.100 4.100l1.100-1.500 2.900 1.100v2.200c0 .7-.6 1.200-1.300 1.100C7 13 3 9 2.500 3.800c-.1-.7.4-1.300 1.100-1.300z" />);
export const Before = drawing(<path d="m9.500 4-4 4 4 4" />);
export const After = drawing(<path d="m6.500 4 4 4-4 4" />);
export const BellShape = drawing(<><path d="M3.500 11.500h9c-.8-.8-1.200-1.700-1.200-3V6.800a3.300 3.300 0 0 0-6.600 0v1.700c0 1.300-.4 2.200-1.200 3z" /><path d="M6.800 13.500a1.300 1.300 0 0 0 2.400 0M8 3.500V2.500" /></>);
