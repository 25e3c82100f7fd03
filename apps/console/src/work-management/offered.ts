import type { TeamMember } from "./documents";

/** What a leader narrows the picker to. */
export interface Sought {
  /** Part of a name, a staff number, or a team's name. */
  readonly words: string;
  /** A skill or a team's specialism; empty for any. */
  readonly skill: string;
}

/**
 * Everyone who matches, nobody left out because they cannot be given work: those who can come first, the least loaded of them
 * at the top; those who cannot follow, each with the reason (WM-29, WM-30, WM-72).
 */
export function offered(members: readonly TeamMember[], { words, skill }: Sought): readonly TeamMember[] {
  const typed = words.trim().toLowerCase();
  const matches = ({ name, staffNumber, teamName, skills, specialisms }: TeamMember) =>
    (!skill || [...skills, ...specialisms].includes(skill)) && [name, staffNumber, teamName ?? ""].some((text) => text.toLowerCase().includes(typed));
  return members.filter(matches).sort((one, other) =>
    Number(other.canBeGivenWork) - Number(one.canBeGivenWork) || one.loadPercent - other.loadPercent || one.name.localeCompare(other.name));
}
