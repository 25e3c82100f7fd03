/** A file that cannot be imported at all. The message says what is wrong with it, the remedy what to do; nothing was changed. */
export class FileRefused extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.name = "FileRefused";
    this.remedy = remedy;
  }
}
