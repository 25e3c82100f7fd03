import { spanInWords } from "@remit/domain/absence/span";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { Day, Lines, today } from "../frame/forms/fields";
import type { Absence } from "./documents";
import { EffectOf } from "./EffectOf";

const named = ({ staff, ...span }: Absence) => <p>{staff.name} is away {spanInWords(span)}.</p>;

/** What can be done with an absence, by the names that the API gives it. Agreeing shows what it does to cover first. */
export const absenceActs: Readonly<Record<string, Act<Absence>>> = {
  agree: act<Absence>({ command: change("agreeAbsence", "NamedInput"), asks: (record) => <>{named(record)}<EffectOf who={record.staff.id} span={record} /></>, done: "Agreed. Everyone sees when they are away." }),
  refuse: act<Absence>({ command: change("refuseAbsence"), asks: <Lines source="because" label="Why" isRequired help="They read it." />, done: "Refused, with the reason." }),
  withdraw: act<Absence>({ command: change("withdrawAbsence", "NamedInput"), asks: named, done: "Taken back." }),
  recordReturn: act<Absence>({ command: change("recordReturn"), asks: <Day source="lastDay" label="Last day away" isRequired />, defaults: () => ({ lastDay: today() }), input: ({ lastDay }, record) => ({ ...onIt(record), lastDay }), done: "Welcome back." }),
};
