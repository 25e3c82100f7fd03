import { settingTopics, type SettingTopic } from "@remit/domain/organisation/labels";
import { useQueryClient } from "@tanstack/react-query";
import { act, change, onIt } from "../frame/choices/act";
import { Day, Lines, today } from "../frame/forms/fields";
import { listed, unlisted } from "../directory/skills";
import { ActionDialog } from "../frame/choices/ActionDialog";
import type { Act } from "../frame/choices/Choices";
import { SeatFields, SegmentFields, TeamFields } from "./fields";
import type { Segment, Team } from "./records";

/** An emptied line is none, not the old one. */
const emptied = (typed: unknown) => typed ?? "";

/** What can be done with a segment. Its settings are written where they are read. */
export const segmentActs: Readonly<Record<string, Act<Segment>>> = {
  openPosition: act<Segment>({
    command: change("openPosition"),
    asks: ({ teams }) => <SeatFields teams={teams.nodes} />,
    defaults: () => ({ kind: "CASEWORKER" }),
    input: ({ teamId, hasTeamLeaderPermissions, ...typed }, { id }, once) => ({
      ...typed, segmentId: id, idempotencyKey: once,
      teamId: typed["kind"] === "SEGMENT_MANAGER" ? null : teamId, hasTeamLeaderPermissions: typed["kind"] === "CASEWORKER" && hasTeamLeaderPermissions === true,
    }),
    done: "Opened. Appoint somebody to it next.",
  }),
  addTeam: act<Segment>({
    command: change("addTeam"), asks: <TeamFields />, done: "Added. Open its team leader's position next.",
    input: ({ specialisms, ...typed }, { id }, once) => ({ ...typed, specialisms: listed(specialisms), segmentId: id, idempotencyKey: once }),
  }),
  edit: act<Segment>({
    command: change("editSegment"), asks: <SegmentFields />, done: "Saved.",
    defaults: ({ name, telephone, purpose }) => ({ name, telephone, purpose }),
    input: ({ name, telephone, purpose }, record) => ({ ...onIt(record), name, telephone: emptied(telephone), purpose: emptied(purpose) }),
  }),
};

/** What can be done with a team. */
export const teamActs: Readonly<Record<string, Act<Team>>> = {
  edit: act<Team>({
    command: change("editTeam"), asks: <TeamFields />, done: "Saved.",
    defaults: ({ name, telephone, specialisms }) => ({ name, telephone, specialisms: unlisted(specialisms) }),
    input: ({ name, telephone, specialisms }, record) => ({ ...onIt(record), name, telephone: emptied(telephone), specialisms: listed(specialisms) }),
  }),
};

const write = change("writeSegmentSetting");

interface Props {
  readonly segment: Segment;
  readonly topic: SettingTopic;
  /** What stands now, to be written on from. */
  readonly text: string;
  readonly close: () => void;
}

/** A new revision of what was agreed on one topic; the earlier ones stay (WM-02). */
export function WriteSetting({ segment, topic, text, close }: Props) {
  const queries = useQueryClient();
  return (
    <ActionDialog title={`Write on ${settingTopics[topic].toLowerCase()}`} command={write} input={(typed) => ({ ...onIt(segment), topic, ...typed })} close={close} reload={() => void queries.invalidateQueries()} defaults={{ text, effectiveFrom: today() }} onDone={() => "Written. The earlier revisions stay."}>
      <Lines source="text" label="What is agreed" rows={9} isRequired help="Begin a new paragraph with an empty line." />
      <Day source="effectiveFrom" label="In effect from" isRequired help="Today or later." />
    </ActionDialog>
  );
}
