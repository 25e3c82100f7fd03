import { useQuestion } from "../frame/data/useQuestion";
import { instructionsOfCase, instructionsOfPerson } from "./documents";
import { Recommend } from "./instructionActs";
import { InstructionBanners, InstructionList } from "./Instructions";

/** What stands about contact on a case or with its complainant, as banners (PO-25). */
export function AgreedOnCase({ caseId, personId }: { readonly caseId: string; readonly personId: string | undefined }) {
  const onCase = useQuestion(instructionsOfCase, { id: caseId });
  const ofPerson = useQuestion(instructionsOfPerson, { id: personId ?? "" }, { enabled: personId !== undefined });
  return <InstructionBanners of={[...(ofPerson.data?.contactInstructions.nodes ?? []), ...(onCase.data?.contactInstructions.nodes ?? [])]} />;
}

/** What stands about contact with a person, as banners. */
export const AgreedWithPerson = ({ id }: { readonly id: string }) => <InstructionBanners of={useQuestion(instructionsOfPerson, { id }).data?.contactInstructions.nodes ?? []} />;

/** Everything that was ever agreed about contact with a person, and recommending more. */
export function ContactOf({ personId }: { readonly personId: string }) {
  const { data } = useQuestion(instructionsOfPerson, { id: personId });
  return <><p style={{ marginBottom: 10 }}><Recommend about={{ personId }} /></p>{data && <InstructionList of={data.contactInstructions.nodes} />}</>;
}

/** The same on a case. */
export function ContactOnCase({ caseId, reference }: { readonly caseId: string; readonly reference: string }) {
  const { data } = useQuestion(instructionsOfCase, { id: caseId });
  return <><p style={{ marginBottom: 10 }}><Recommend about={{ caseReference: reference }} /></p>{data && <InstructionList of={data.contactInstructions.nodes} />}</>;
}
