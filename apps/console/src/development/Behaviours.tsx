import { NumberInput, required } from "react-admin";
import { Adding } from "../administration/Adding";
import { change } from "../frame/choices/act";
import { Line, Lines } from "../frame/forms/fields";
import { Terms } from "../reference-data/Terms";
import { allBehaviours } from "./documents";

const addBehaviour = change("addBehaviour");
const must = required();

/** The behaviours that the office expects of everyone (CS-31). */
export const Behaviours = ({ mayManage }: { readonly mayManage: boolean }) => (
  <Terms list="Behaviour" title="Behaviours" about="What the office expects of everyone. An appraisal says something of each that is in use." asks={allBehaviours as never}
    adds={mayManage && (
      <Adding label="Add a behaviour" command={addBehaviour} defaults={{ ordinal: 10 }} done="Added. Appraisals that are not signed yet ask for it too.">
        <Line source="name" label="What it is called" isRequired />
        <Lines source="meaning" label="What it means" isRequired />
        <NumberInput source="ordinal" label="Place in the list" min={1} max={100} step={1} validate={must} helperText={false} className="short" />
      </Adding>
    )} />
);
