/** What was typed cannot be understood, or not as a value of its field. Its message says what is required and what was found. */
export class Refusal extends Error {
  /** how to repair it */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
