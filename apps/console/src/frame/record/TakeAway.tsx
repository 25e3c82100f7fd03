interface Props {
  /** Where the paper is, without its ending. */
  readonly at: string;
  /** What it is, in the middle of a sentence. */
  readonly what: string;
}

/** The ways in which a paper leaves the office: to be edited, and to be printed and circulated. */
export const TakeAway = ({ at, what }: Props) => (
  <p className="not-on-paper" style={{ gridColumn: "1 / -1" }}>
    Download {what}: <a href={`${at}.docx`} download aria-label={`Download ${what} as a Word document`}>Word document</a> · <a href={`${at}.pdf`} download aria-label={`Download ${what} as PDF`}>PDF</a>
  </p>
);
