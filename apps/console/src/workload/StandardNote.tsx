import { NumberInput, required } from "react-admin";
import { Adding } from "../administration/Adding";
import { change } from "../frame/choices/act";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, today } from "../frame/forms/fields";
import { may, useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { standardsQuestion } from "./supervisionDocuments";

const setting = change("setSupervisionStandard");
const must = required();

/** By which day reports are made, and for whoever keeps the office's lists the way to set it. */
export function StandardNote() {
  const session = useSession();
  const { data } = useQuestion(standardsQuestion, {});
  if (!data) return null;
  const now = data.supervisionStandards.nodes.find(({ inForceFrom }) => inForceFrom <= today());
  return (
    <div style={{ display: "flex", flexWrap: "wrap", gap: 12, alignItems: "center", marginBottom: 12 }}>
      <p>{now ? `Since ${sayDay(now.inForceFrom)}, a month is reported on by day ${now.reportByDay} of the next, and something else is arranged after ${now.arrangeAfterDays} days of an absence that nobody planned.` : "The office has no standard of supervision yet, so nobody is asked for reports."}</p>
      {may(session, ["manage-reference-data"]) && (
        <Adding label="Set the standard" command={setting} defaults={{ inForceFrom: today(), reportByDay: 15, arrangeAfterDays: 14 }} done="It applies from that day.">
          <Day source="inForceFrom" label="From" isRequired help="Today or a later day." />
          <NumberInput source="reportByDay" label="A month is reported on by day" min={1} max={28} step={1} validate={must} helperText={false} className="short" />
          <NumberInput source="arrangeAfterDays" label="Something else is arranged after days away" min={1} max={90} step={1} validate={must} helperText={false} className="short" />
        </Adding>
      )}
    </div>
  );
}
