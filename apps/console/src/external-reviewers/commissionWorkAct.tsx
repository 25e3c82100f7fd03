import { Navigate } from "react-router";

const ToTheForm = ({ record }: { readonly record: { readonly id: string } }) => <Navigate to={`/commissions/new?case=${record.id}`} />;

/** The way from a case to the form that commissions work on it. */
export const commissionWorkAct = { form: ToTheForm };
