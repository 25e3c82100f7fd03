import { lessonAudiences, principles } from "@remit/domain/learning/labels";
import type { RaRecord } from "react-admin";
import { change } from "../frame/choices/act";
import { colleagues, Day, Label, Line, Lines, Pick } from "../frame/forms/fields";
import type { Beginning } from "../briefings/beginnings";

const themeName = ({ name, reference }: RaRecord) => `${name} (${reference})`;
const inUse = { state: { eq: "CURRENT" } } as const;
export const ThemeField = ({ source = "themeId", label = "Theme", isRequired = false }) => <Pick source={source} label={label} from="themes" name={themeName} filter={inUse} isRequired={isRequired} />;
export const ThemeFields = () => (
  <>
    <Line source="name" label="What it is called" isRequired />
    <Lines source="definition" label="What belongs to it, and what does not" isRequired />
    <Label source="principle" label="The principle under which it hangs" of={principles} isRequired />
    <ThemeField source="parentId" label="The theme above it, if any" />
  </>
);
const LessonFields = () => (
  <>
    <p>Everybody who reads cases will read this. Name nobody.</p>
    <Line source="title" label="What is to be learned, in a line" isRequired />
    <Lines source="found" label="What was found" rows={4} isRequired />
    <Label source="audience" label="Whom it serves" of={lessonAudiences} isRequired />
    <Lines source="recommendation" label="What should change" isRequired />
  </>
);
const beginning = (name: string, field: string, asks: Beginning["asks"]): Beginning => ({ command: change(name, undefined, `${field} { id }`), field, asks, about: null });

/** How themes, lessons, issues, feedback and procedures begin. */
export const beginnings = {
  addTheme: beginning("addTheme", "theme", <><ThemeFields /><Day source="inForceFrom" label="In force from" help="Today, when you leave it empty." /></>),
  proposeLesson: beginning("proposeLesson", "lesson", <><LessonFields /><ThemeField label="The theme that it belongs to, if any" /></>),
  proposeSystemicIssue: beginning("proposeSystemicIssue", "systemicIssue", <><Line source="name" label="What it is called" isRequired /><Lines source="what" label="What goes wrong again and again" rows={4} isRequired /><Lines source="why" label="What shows it" isRequired /></>),
  giveIdea: beginning("giveIdea", "improvementIdea", <><Line source="title" label="The idea in a line" isRequired /><Lines source="what" label="What would be better, and for whom" rows={4} isRequired /></>),
  givePolicyFeedback: beginning("givePolicyFeedback", "policyFeedback", <><Line source="policy" label="The policy" isRequired /><Lines source="what" label="What it means for the policy" rows={4} isRequired /><Pick source="ownerId" label="Who owns the policy" {...colleagues} isRequired /></>),
  addProcedure: beginning("addProcedure", "procedure", <><Line source="name" label="What it is called" isRequired /><Lines source="text" label="What it says" rows={8} isRequired /><Pick source="ownerId" label="Who keeps it" {...colleagues} isRequired /><Day source="inForceFrom" label="Stands from" isRequired /></>),
} as const;
