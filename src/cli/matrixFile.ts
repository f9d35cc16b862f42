import { readFile } from "node:fs/promises";
import { csvParseRows } from "d3-dsv";
import { type SampleMatrix, sampleMatrix } from "../decision/sampleMatrix.ts";
import { visible } from "../scenario/fault.ts";
import { Faulty, reasonOf } from "./files.ts";

/** Reads a CSV file with a header row and numbers below it. @throws Faulty with the line of each fault */
export async function readMatrix(path: string): Promise<SampleMatrix> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new Faulty([`${visible(path)}: required a readable CSV file, found ${reasonOf(error)}`]);
  }
  const answer = sampleMatrix(csvParseRows(text.replace(/^\ufeff/, "")));
  if (answer.ok) return answer.matrix;
  throw new Faulty(answer.faults.map((fault) => `${visible(path)}: ${fault}`));
}
