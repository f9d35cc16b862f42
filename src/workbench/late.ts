/** Something that is fetched apart from the first page, and there a little later. */
export class Late<T> {
  /** null until it is there */
  value: T | null = null;

  /** Fetches at once; `onFetched` is told when it is there. What cannot be fetched stays away: the page does without it. */
  constructor(fetch: () => Promise<T>, onFetched: () => void) {
    fetch().then(
      (value) => {
        this.value = value;
        onFetched();
      },
      () => {},
    );
  }
}
