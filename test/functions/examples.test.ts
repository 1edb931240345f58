import { EXAMPLES } from "../../src/functions/publish/examples";
import type { Metadata } from "../../src/functions/publish/metadata";
import { calculate } from "./given/calculate";
import { openFunctions, type OpenedFunctions, shown } from "./given/custom-functions";
import { generated } from "./given/generated";

let opened: OpenedFunctions;
let metadata: Metadata;
beforeAll(async () => {
  opened = await openFunctions();
  metadata = await generated();
});
afterAll(() => opened.excel.close());

const examples = Object.entries(EXAMPLES).flatMap(([id, each]) => each.map((example, index) => ({ id, number: index + 1, example })));

test.each(examples)("example $number of FZ.$id gives what its help says", async ({ example }) => {
  expect(await shown(() => calculate(example, { metadata: metadata.functions, functions: opened.functions }))).toEqual(example.gives);
});
