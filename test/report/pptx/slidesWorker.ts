import { slidesOf } from "../../../src/report/pptx/slidesOf.ts";
import { sampleSlides } from "./samplePages.ts";

void slidesOf(sampleSlides()).then((file) => self.postMessage(file));
