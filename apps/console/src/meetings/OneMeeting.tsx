import type { ReactNode } from "react";
import { Shown } from "../frame/record/Shown";
import type { MeetingRecord } from "./records";

const itself = ({ id }: MeetingRecord) => [`meeting:${id}`];

/** The meeting of the address, as it changes with everybody who works on it (PO-39). */
export const OneMeeting = ({ children }: { readonly children: (of: MeetingRecord) => ReactNode }) => <Shown<MeetingRecord> of="meetings" changesWith={itself}>{children}</Shown>;
