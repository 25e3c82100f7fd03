import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from "@mui/material";
import { useId, useState, type FormEvent } from "react";
import { EmptyState } from "../frame/record/EmptyState";
import { count } from "../frame/words/counts";
import { keepsSomeBack, sayLevel } from "./aboveLevel";
import type { MyTeam, TeamMember } from "./documents";
import { ForetoldLine } from "./ForetoldLine";
import { offered } from "./offered";
import { Bar, Candidate } from "./teamStyles";
import { Field, Toolbar } from "./toolbarStyles";
import { nameOf, type Target } from "./useAssigning";
import { useFreePoints } from "../workload/useFreePoints";
import { usePreview } from "./usePreview";

interface PersonProps {
  readonly member: TeamMember;
  /** What is free of them in points, where the reader sees it. */
  readonly free: string | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const Person = ({ member, free, isChosen, onChoose }: PersonProps) => (
  <Candidate>
    <input type="radio" name="person" checked={isChosen} disabled={!member.canBeGivenWork} onChange={onChoose} />
    <span>
      <strong>{member.name}{member.isYou && " (you)"}</strong> <span className="figures">{member.staffNumber}</span>
      <small>
        {member.availability === "AVAILABLE" ? member.availabilityWords : <em>{member.availabilityWords}</em>}
        {member.teamName && ` · ${member.teamName}`} · {sayLevel(member.level)}{member.skills.length > 0 && ` · ${member.skills.join(", ")}`}
      </small>
      {member.because && <small>{member.because}</small>}
    </span>
    <span className="load">
      <span>{member.openRequests} open{member.overdue > 0 && `, ${member.overdue} overdue`}</span>
      {free && <span>{free}</span>}
      <span aria-hidden><Bar><i style={{ width: `${member.loadPercent}%` }} /></Bar></span>
    </span>
  </Candidate>
);

interface Props {
  readonly verb: "Assign" | "Reassign";
  readonly ids: readonly string[];
  readonly team: MyTeam;
  /** The segment's name, when the work may also go back to its hopper (WM-36). */
  readonly hopperOf?: string | undefined;
  readonly isPending: boolean;
  readonly onPick: (to: Target, aboveLevelBecause?: string) => void;
  readonly close: () => void;
}

/** Everyone in command, all of them at once, with their load and what keeps them from being given work (WM-29, WM-30, WM-72). */
export function PersonPicker({ verb, ids, team, hopperOf, isPending, onPick, close }: Props) {
  const title = useId();
  const [words, setWords] = useState("");
  const [skill, setSkill] = useState("");
  const [to, setTo] = useState<Target | null>(null);
  const [because, setBecause] = useState("");
  const preview = usePreview(ids, to);
  const freeOf = useFreePoints();
  const found = offered(team.members, { words, skill });
  const chosen = to !== null && to !== "hopper" ? to.positionId : to;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (to) onPick(to, because.trim() || undefined);
  };

  return (
    <Dialog open onClose={close} aria-labelledby={title} maxWidth="sm" fullWidth>
      <form onSubmit={submit}>
        <DialogTitle id={title}>{verb} {count(ids.length, "request")}</DialogTitle>
        <DialogContent>
          <Toolbar>
            <Field><label>Find <input autoFocus type="search" placeholder="name, staff number or team" size={26} value={words} onChange={(event) => setWords(event.target.value)} /></label></Field>
            <Field>
              <label>Skill <select value={skill} onChange={(event) => setSkill(event.target.value)}><option value="">any</option>{team.skills.map((each) => <option key={each}>{each}</option>)}</select></label>
            </Field>
          </Toolbar>
          <p role="status" style={{ marginTop: 8 }}>{found.length === team.members.length ? "" : `${found.length} of `}{count(team.members.length, "person", "people")}, {team.eligible} of them can be given work.</p>
          <fieldset style={{ margin: "8px 0", padding: 0, border: 0, maxHeight: "44dvh", overflowY: "auto" }}>
            <legend className="for-ears">Who takes it</legend>
            {found.map((member) => <Person key={member.positionId} member={member} free={freeOf(member.positionId)} isChosen={chosen === member.positionId} onChoose={() => setTo(member)} />)}
            {found.length === 0 && <EmptyState title="Nobody matches">Remove the skill or some letters to see everyone.</EmptyState>}
            {hopperOf && (
              <Candidate>
                <input type="radio" name="person" checked={to === "hopper"} onChange={() => setTo("hopper")} />
                <span><strong>Segment manager</strong><small>Returns it to {hopperOf}’s hopper.</small></span>
                <span />
              </Candidate>
            )}
          </fieldset>
          {to && <ForetoldLine preview={preview} isForSomeone />}
          {keepsSomeBack(preview) && <TextField label="Why it goes to somebody below its level" value={because} onChange={(event) => setBecause(event.target.value)} multiline minRows={2} fullWidth margin="normal" helperText="Without a reason it stays where it is. The reason is kept in the audit of each case." />}
        </DialogContent>
        <DialogActions>
          <Button type="submit" variant="contained" disabled={!to} loading={isPending}>{to === "hopper" ? "Return to the hopper" : to ? `${verb} to ${nameOf(to)}` : verb}</Button>
          <Button onClick={close} disabled={isPending}>Cancel</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
