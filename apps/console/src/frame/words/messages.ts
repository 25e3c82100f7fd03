import { defaultI18nProvider, type I18nProvider } from "react-admin";

/** Where react-admin's own words are not the house's. */
const ours: Readonly<Record<string, string>> = {
  "ra.validation.required": "Fill this in.",
  "ra.message.invalid_form": "Some of this is not right yet. Look at what is marked.",
  "ra.message.unsaved_changes": "What you typed is not saved. Leave without it?",
  "ra.page.not_found": "There is no such page",
  "ra.notification.item_doesnt_exist": "There is no such record, or you may not see it.",
  "ra.auth.auth_check_error": "Sign in to go on.",
  "ra.notification.http_error": "The office did not answer. Try again shortly.",
};

/** react-admin's English with the house's corrections. */
export const messages: I18nProvider = { ...defaultI18nProvider, translate: (key, options) => ours[key] ?? defaultI18nProvider.translate(key, options) };
