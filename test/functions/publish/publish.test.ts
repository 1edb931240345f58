import { readFileSync } from "node:fs";
import { EXAMPLES } from "../../../src/functions/publish/examples";
import { ENGLISH } from "../../../src/functions/publish/english";
import type { Metadata } from "../../../src/functions/publish/metadata";
import { NOTES } from "../../../src/functions/publish/notes";
import { publish } from "../../../src/functions/publish/publish";
import { openFunctions } from "../given/custom-functions";
import { generated } from "../given/generated";

let source: Metadata;
let files: ReadonlyMap<string, string>;
const json = (path: string) => JSON.parse(files.get(path) ?? "null") as Metadata;
beforeAll(async () => {
  source = await generated();
  files = publish(source);
});

const IDS = ["EXPLAIN", "GRADE", "ITEMS", "LEDGER", "RANK", "RANKING", "RANKRANGE", "RATE", "READ", "SCORE", "SCORES"];

test("metadata, associations, English text, notes and examples speak of the same functions", async () => {
  const { functions, excel } = await openFunctions();
  expect(source.functions.map(({ id }) => id).sort()).toEqual(IDS);
  for (const known of [functions, ENGLISH, NOTES, EXAMPLES]) expect(Object.keys(known).sort()).toEqual(IDS);
  await excel.close();
});

test("ids are the names, in ASCII, and the same in both languages", () => {
  for (const path of ["functions.json", "functions.en-US.json"]) {
    const { functions } = json(path);
    expect(functions.map(({ id }) => id).sort()).toEqual(IDS);
    for (const { id, name } of functions) expect(name).toBe(id);
  }
});

test("a language changes words only", () => {
  const bare = (path: string) => json(path).functions.map(({ id, options, result, parameters }) => ({ id, options, result, parameters: parameters.map(({ type, dimensionality, optional, repeating }) => ({ type, dimensionality, optional, repeating })) }));
  expect(bare("functions.json")).toEqual(bare("functions.en-US.json"));
});

test("Chinese texts are Chinese, English texts English, none longer than Excel shows", () => {
  const chinese = json("functions.json").functions, english = json("functions.en-US.json").functions;
  for (const each of chinese) for (const text of [each.description, ...each.parameters.flatMap(({ name, description }) => [name, description])]) expect(text).toMatch(/[\u4e00-\u9fff]/);
  for (const each of english) {
    expect(each.description).toMatch(/^[A-Z][a-z ]+: /);
    for (const { name, description } of each.parameters) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(description).not.toBe("");
    }
  }
  for (const each of [...chinese, ...english]) for (const text of [each.description, ...each.parameters.map(({ description }) => description)]) expect(text.length).toBeLessThanOrEqual(255);
});

test("SCORE in Chinese, whole", () => {
  expect(json("functions.json").functions.find(({ id }) => id === "SCORE")).toEqual({
    id: "SCORE", name: "SCORE", helpUrl: "https://localhost:3000/help/score.html",
    description: "得分：按一条评分标准和填报的数据计算得分，默认四舍五入到两位小数。",
    parameters: [
      { name: "评分标准", type: "any", description: "考评细则中的评分标准原文" },
      { name: "分值", type: "any", description: "本项满分；大项中的一行没有分值的留空，此时给出加分，扣分为负数" },
      { name: "数据", type: "any", dimensionality: "matrix", repeating: true, description: "按 FZ.ITEMS 的顺序逐个给出，或引用“数据项、填报值（、基数）”的区域" },
    ],
    result: { type: "number" },
  });
});

test("what is long can be cancelled; nothing is volatile or streams", () => {
  expect(source.functions.filter(({ options }) => options !== undefined).map(({ id, options }) => [id, options])).toEqual(
    ["LEDGER", "RANKRANGE", "RANKING", "SCORES"].map((id) => [id, { cancelable: true }]));
});

test("every function has its help in both languages, where the metadata says", () => {
  for (const path of ["functions.json", "functions.en-US.json"]) {
    for (const { helpUrl, name, description } of json(path).functions) {
      const page = files.get(helpUrl.replace("https://localhost:3000/", "")) ?? "";
      expect(page).toContain(`<h1>FZ.${name}</h1>`);
      expect(page).toContain(description);
      expect(page).toContain("=FZ.");
    }
  }
  expect([...files.keys()].filter((path) => path.endsWith(".html"))).toHaveLength(2 * (IDS.length + 1));
});

test("help works offline: no script, no address, every link is a page of the help", () => {
  for (const [path, text] of files) {
    if (!path.endsWith(".html")) continue;
    expect(text).not.toMatch(/<script|https?:|src=|@import|url\(/);
    for (const [, target] of text.matchAll(/href="([^"]+)"/g)) expect(files.has(`help/${target}`)).toBe(true);
  }
});

test("the manifest names the namespace and a metadata file for each locale", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="FZ"/>');
  const url = /<bt:Url id="Functions.Metadata.Url" DefaultValue="[^"]*\/([^"/]+)">\s*<bt:Override Locale="en-US" Value="[^"]*\/([^"/]+)"\/>/.exec(manifest);
  expect([files.has(url?.[1] ?? ""), files.has(url?.[2] ?? "")]).toEqual([true, true]);
});
