import { styled } from "@mui/material/styles";
import { roleActions } from "@remit/domain/organisation/roles";
import { useMemo } from "react";
import { useGetList } from "react-admin";
import { act, change, changeOrPropose, onIt } from "../frame/choices/act";
import { sayPermission } from "../directory/Loans";
import { worthShowing } from "../directory/worthShowing";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useChanged } from "../frame/live/useChanged";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { tokens } from "../frame/theme/tokens";
import { Adding } from "./Adding";
import { AdministrationPage } from "./AdministrationPage";
import { RoleFields, WhyField } from "./fields";
import type { Role } from "./records";

const Sheets = styled("div")({
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 320px), 1fr))",
  gap: 16,
  "& > section": { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: 8, padding: "16px 20px 18px", border: `1px solid ${tokens.line}`, backgroundColor: tokens.paper },
  "& h2": { fontSize: "1.0625rem", fontWeight: 650 },
  "& section > p": { color: tokens.inkSoft },
  "& ul": { flex: 1, paddingLeft: 18 },
});

const addRole = change("addRole");

const roleActs = {
  edit: act<Role>({
    command: changeOrPropose("editRole"), asks: <><RoleFields /><WhyField /></>, done: "Saved. Everyone who holds it feels it at their next step.",
    defaults: ({ name, description, permissions }) => ({ name, description, permissions }),
    input: ({ name, description, permissions, reason }, record) => ({ ...onIt(record), name, description: description ?? "", permissions: permissions ?? [], reason }),
  }),
};

const OneRole = ({ of: role }: { readonly of: Role }) => {
  const offered = worthShowing(role.choices, roleActions, useSession());
  return (
    <section aria-label={role.name}>
      <h2>{role.name}</h2>
      {role.description !== role.name && <p>{role.description}</p>}
      {role.permissions.length > 0 ? <><p id={role.id}>Whoever holds it may</p><ul aria-labelledby={role.id}>{role.permissions.map((name) => <li key={name}>{sayPermission(name)}</li>)}</ul></> : <p>Nothing beyond what everyone may.</p>}
      {offered.length > 0 && <Choices record={{ ...role, choices: offered }} acts={roleActs} first={null} />}
    </section>
  );
};

/** The roles of the office: sets of permissions, each permission a sentence. */
export default function RolesPage() {
  const { data: roles, error, refetch } = useGetList("roles", { pagination: { page: 1, perPage: 200 } });
  const isAdministrator = may(useSession(), ["manage-organisation"]);
  useChanged(useMemo(() => ["organisation"], []), refetch);
  return (
    <AdministrationPage
      title="Roles"
      intro="A position allows what its role allows. Nobody changes what their own role allows."
      actions={isAdministrator && <Adding label="Add a role" stands="first" command={addRole} input={({ permissions, ...typed }) => ({ ...typed, permissions: permissions ?? [] })} done="Added. Give it to a position."><RoleFields /></Adding>}
    >
      <Refusal of={refusalIn(error)} />
      {!roles && !error && <SkeletonRows />}
      {roles && <Sheets>{(roles as unknown as readonly Role[]).map((role) => <OneRole key={role.id} of={role} />)}</Sheets>}
    </AdministrationPage>
  );
}
