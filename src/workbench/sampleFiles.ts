import { csvParseRows } from "d3-dsv";
import { type SampleReading, sampleMatrix } from "../decision/sampleMatrix.ts";

/** The most bytes of a file of samples: 10,000 trials of 500 inputs have room in it (a megabyte being 1,000,000 bytes). */
const MOST_SAMPLE_BYTES = 100_000_000;

/**
 * Reads a CSV file of samples that was chosen or dropped: a header row, and below it a row of numbers for each trial, as
 * `spandrel analyze` takes. The file stays where it is; of a faulty one nothing is taken.
 */
export async function readSamplesFrom(file: File): Promise<SampleReading> {
  if (file.size > MOST_SAMPLE_BYTES) {
    return refused(`required a file of at most ${MOST_SAMPLE_BYTES / 1e6} MB, found ${Math.ceil(file.size / 1e6)} MB`);
  }
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    return refused(`required a file that can be read, found ${(error as Error).message}`);
  }
  if (text.slice(0, 1000).includes("\0")) {
    return refused("required a CSV file, which is text, found a file that is no text");
  }
  return sampleMatrix(csvParseRows(text));
}

function refused(fault: string): SampleReading {
  return { ok: false, faults: [fault] };
}
