import { describe, expect, it } from "vitest";
import { readSamplesFrom } from "../../src/workbench/sampleFiles.ts";

const fileOf = (text: string) => new File([text], "net.csv", { type: "text/csv" });

describe("readSamplesFrom", () => {
  it("reads CSV with a byte-order mark, quotes and line ends of any kind", async () => {
    const answer = await readSamplesFrom(fileOf('\ufeff"make, own",buy\r\n1,2\r\n"3",4\r\n'));
    expect(answer).toEqual({
      ok: true,
      matrix: { names: ["make, own", "buy"], columns: [Float64Array.of(1, 3), Float64Array.of(2, 4)], rows: 2 },
    });
  });

  it("says what is wrong with what is no text, not numbers, or too large to be read", async () => {
    expect(await readSamplesFrom(fileOf("PK\u0003\u0004\0\0"))).toEqual({
      ok: false,
      faults: ["required a CSV file, which is text, found a file that is no text"],
    });
    expect(await readSamplesFrom(fileOf("a,b\n1\n"))).toEqual({
      ok: false,
      faults: ["line 2: required 2 cells, found 1"],
    });
    const huge = fileOf("");
    Object.defineProperty(huge, "size", { value: 100_000_001 });
    expect(await readSamplesFrom(huge)).toEqual({
      ok: false,
      faults: ["required a file of at most 100 MB, found 101 MB"],
    });
  });

  it("a file that cannot be read any more is no accident", async () => {
    const gone = fileOf("a\n1\n");
    gone.text = () => Promise.reject(new Error("it was moved"));
    expect(await readSamplesFrom(gone)).toEqual({
      ok: false,
      faults: ["required a file that can be read, found it was moved"],
    });
  });
});
