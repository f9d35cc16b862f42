/** Why something was not kept. */
class NotKept extends Error {}

/** The entry has been changed in another tab since this one last saw it; it is as that tab left it. */
export class Conflict extends NotKept {
  constructor(
    /** what the other tab calls it */
    readonly entry: string,
    /** when that was, ms since 1970 */
    readonly when: number,
  ) {
    super("Changed in another tab meanwhile");
  }
}

/** The disk, or the browser's share of it for this page, is full. */
export class StorageFull extends NotKept {
  constructor() {
    super("There is no room left on this disk for more scenarios");
  }
}

/** The browser lets the page keep nothing, as in a private window. */
export class StorageDenied extends NotKept {
  constructor(message = "This browser keeps nothing for this page") {
    super(message);
  }
}

const DENIED = ["SecurityError", "InvalidStateError", "NotAllowedError", "UnknownError", "NotFoundError"];

/** What a failure of the browser's storage means for the reader; any other error as it is. */
export function problemOf(error: unknown): Error {
  if (error instanceof NotKept || error instanceof RangeError) return error;
  const { name } = error as Partial<Error>;
  if (name === "QuotaExceededError") return new StorageFull();
  if (name === "VersionError") return new StorageDenied("A newer Spandrel keeps the scenarios here: reload the page");
  if (name === undefined || DENIED.includes(name)) return new StorageDenied();
  return error as Error;
}
