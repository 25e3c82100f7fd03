import { Button } from "@mui/material";
import { useFieldArray } from "react-hook-form";
import { Fields } from "../../frame/forms/fields";
import { FindingFields } from "../pieceFields";
import { Head } from "./formStyles";

/** The heads of complaint that are plain from the start; more can be added while the case is worked. */
export function FirstFindings() {
  const { fields, append, remove } = useFieldArray({ name: "findings" });
  return (
    <>
      {fields.map((field, at) => (
        <Head key={field.id}>
          <header>
            Head of complaint {at + 1}
            <Button variant="text" onClick={() => remove(at)} aria-label={`Leave out head of complaint ${at + 1}`}>Leave out</Button>
          </header>
          <Fields><FindingFields prefix={`findings.${at}.`} /></Fields>
        </Head>
      ))}
      <Button sx={{ justifySelf: "start" }} onClick={() => append({ complaint: "", categoryId: null, outcomeId: null })}>Add a head of complaint</Button>
    </>
  );
}
