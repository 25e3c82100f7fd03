import { render, screen } from "@testing-library/react";
import { FormProvider, useForm } from "react-hook-form";
import type { Refusal } from "../data/refusal";
import { FieldErrors } from "./FieldErrors";

const refused: Refusal = { code: "VALIDATION_FAILED", message: "Some fields are not right.", fields: [], errors: { email: "Write an address.", elsewhere: "Not a field of this form.", root: { serverError: "Some fields are not right." } } };

function Form({ of }: { readonly of: Refusal | null }) {
  const form = useForm({ defaultValues: { name: "Zara", email: "nonsense" } });
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <input aria-label="Name" {...form.register("name")} />
      <input aria-label="E-mail" {...form.register("email")} />
      <output>{JSON.stringify(Object.entries(errors).map(([name, error]) => [name, error?.message]))}</output>
      <FieldErrors of={of} />
    </FormProvider>
  );
}

test("what the API refused of a field stands at that field, with the cursor in it; what the form does not have is left alone", () => {
  const { rerender } = render(<Form of={null} />);
  expect(screen.getByRole("status").textContent).toBe("[]");
  rerender(<Form of={refused} />);
  expect(screen.getByRole("status").textContent).toBe('[["email","Write an address."]]');
  expect(document.activeElement).toBe(screen.getByLabelText("E-mail"));
});
