interface About {
  readonly case: { readonly reference: string; readonly title: string } | null;
  readonly theme: { readonly reference: string; readonly name: string } | null;
  readonly lesson?: { readonly reference: string; readonly title: string } | null;
}

/** What a decision or an action is about, in a line. */
export const sayAbout = ({ case: its, theme, lesson }: About): string =>
  (its ? `${its.reference} ${its.title}` : theme ? `${theme.reference} ${theme.name}` : lesson ? `${lesson.reference} ${lesson.title}` : "");
