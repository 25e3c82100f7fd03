import { Button } from "@mui/material";
import { useGetOne } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import type { Duplicate } from "../../people/documents";
import { DuplicateHints } from "../../people/DuplicateHints";
import { PersonFields } from "../../people/PersonFields";
import { Pick } from "../../frame/forms/fields";
import { CustomerBanner } from "../record/CustomerBanner";
import type { Complainant } from "../records";
import { Ways } from "./formStyles";

/** Where the complainant comes from. */
export const ways = { existing: "Somebody whom we know", new: "Somebody new", nobody: "Nobody by name" } as const;
export type Way = keyof typeof ways;

function Known() {
  const id = useWatch({ name: "complainantId" }) as string | undefined;
  const { data } = useGetOne<Complainant>("people", { id: id ?? "" }, { enabled: Boolean(id) });
  return (
    <>
      <Pick source="complainantId" label="Complainant" from="people" isRequired help="Type a name." />
      {id && data && <CustomerBanner of={data} />}
    </>
  );
}

/** Who complained: somebody known, or somebody new who is registered with the case (CS-11, CS-13, CS-27). */
export function WhoComplained() {
  const { register, setValue } = useFormContext();
  const way = useWatch({ name: "way" }) as Way;
  const use = (id: string) => {
    setValue("complainantId", id);
    setValue("way", "existing");
  };
  const offer = ({ id, name }: Duplicate) => <Button variant="text" onClick={() => use(id)} aria-label={`It is ${name}`}>It is them</Button>;
  return (
    <>
      <Ways>
        <legend className="for-ears">Who complained</legend>
        {Object.entries(ways).map(([value, label]) => <label key={value}><input type="radio" value={value} {...register("way")} />{label}</label>)}
      </Ways>
      {way === "existing" && <Known />}
      {way === "new" && <PersonFields prefix="newComplainant." afterName={<DuplicateHints source="newComplainant.name" offers={offer} />} />}
    </>
  );
}
