import { writeNumbersAs } from "../scenario/numberForm.ts";

// The reader's own form, before anything is written: the first language that the browser asks pages for.
writeNumbersAs(navigator.language);
