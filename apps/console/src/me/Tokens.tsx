import { act, change } from "../frame/choices/act";
import { Entries } from "../directory/personStyles";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay, sayMoment } from "../frame/words/dates";
import { myTokens, type ApiToken } from "./documents";
import { MakeToken } from "./MakeToken";

const tokenActs = { revoke: act<ApiToken>({ command: change("revokeApiToken", "NamedInput"), asks: ({ name }) => <p>Whoever has “{name}” can do nothing with it from the next request on. It cannot be given back.</p>, done: "Revoked." }) };

/** How a token stands at a moment. */
export function standingOf({ revokedAt, expiresAt }: Pick<ApiToken, "revokedAt" | "expiresAt">, now: Date): "In force" | "Revoked" | "Run out" {
  if (revokedAt) return "Revoked";
  return new Date(expiresAt) <= now ? "Run out" : "In force";
}

const Token = ({ of: token }: { readonly of: ApiToken }) => {
  const standing = standingOf(token, new Date());
  const isOver = standing !== "In force";
  return (
    <li data-over={isOver}>
      <h3>{token.name}</h3>
      <StatusPill isOver={isOver}>{standing}</StatusPill>
      <p>{token.isReadOnly ? "Only reads. " : "May do all that you may. "}Issued {sayDay(token.createdAt)}, {isOver ? "was good until" : "good until"} {sayDay(token.expiresAt)}. {token.lastUsedAt ? `Last used ${sayMoment(token.lastUsedAt)}.` : "Never used."}</p>
      {!isOver && <div><Choices record={token} acts={tokenActs} first={null} /></div>}
    </li>
  );
};

/** The tokens with which scripts act as this person, and making one. */
export const Tokens = () => <><Standing /><MakeToken /></>;

function Standing() {
  const { data, error } = useQuestion(myTokens, {});
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonText />;
  const { nodes } = data.myApiTokens;
  if (nodes.length === 0) return <EmptyState title="You have no API tokens">A token lets a script read as you, in your primary position, and change nothing.</EmptyState>;
  return <Entries>{nodes.map((token) => <Token key={token.id} of={token} />)}</Entries>;
}
