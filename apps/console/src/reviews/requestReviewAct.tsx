import { Navigate } from "react-router";

const ToTheForm = ({ record }: { readonly record: { readonly id: string } }) => <Navigate to={`/reviews/request?case=${record.id}`} />;

/** The way from a decided case to the form that takes a request in. */
export const requestReviewAct = { form: ToTheForm };
