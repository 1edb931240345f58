import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";

/** The rooms of src, lowest first, and what each may import besides itself. The README draws the same picture. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  assessment: [],
  compiler: ["assessment"],
  engine: ["assessment"],
  excel: ["assessment"],
  functions: ["assessment", "compiler", "engine", "excel"],
  reports: ["assessment"],
  samples: ["assessment"],
  services: ["assessment", "compiler", "engine", "excel", "reports"],
  simulator: [],
  taskpane: ["assessment", "reports", "samples", "services", "simulator"],
  workbench: ["assessment", "excel", "functions", "reports", "samples", "services", "simulator", "taskpane"],
};

/** Names of the outside world, and the only rooms that may say them. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  "Excel|Office": ["excel", "simulator", "taskpane", "workbench"],
  "CustomFunctions": ["functions", "simulator"],
  "document|window|navigator": ["taskpane", "workbench"],
  "Date\\.now|new Date\\(\\)|Math\\.random|node:": ["simulator", "workbench"],
};

const roomOf = (path: string) => path.split(sep)[0] as string;
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, "");
const withoutStrings = (text: string) => text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
const importsOf = (text: string) => [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1] as string);

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

test("src has its rooms and no others, in dependency order", () => {
  const rooms = readdirSync("src").sort();
  expect(Object.keys(MAY_IMPORT)).toEqual([...Object.keys(MAY_IMPORT)].sort());
  for (const room of rooms) expect(Object.keys(MAY_IMPORT)).toContain(room);
  for (const [room, lower] of Object.entries(MAY_IMPORT)) for (const below of lower) expect(below < room).toBe(true);
});

test("the walls are checked against files that exist", () => {
  expect(files.length).toBeGreaterThan(50);
});

test("the pane takes nothing from the simulator but the reader of files", () => {
  const taken = files.filter((path) => roomOf(path) === "taskpane").flatMap((path) => importsOf(readFileSync(join("src", path), "utf8")).filter((from) => from.includes("simulator/")).map((from) => `${path} ${from}`));
  expect(taken.every((line) => line.startsWith(join("taskpane", "host", "read-workbook-file.ts")) && /simulator\/(package\/|state$)/.test(line))).toBe(true);
});

test.each(files)("%s keeps to its room", (file) => {
  const room = roomOf(file);
  const text = withoutComments(readFileSync(join("src", file), "utf8"));
  const foreign = importsOf(text)
    .filter((path) => path.startsWith("."))
    .map((path) => roomOf(normalize(join(dirname(file), path))))
    .filter((target) => target !== room && !MAY_IMPORT[room]?.includes(target));
  expect(foreign).toEqual([]);

  const spoken = Object.entries(DOORS)
    .filter(([, open]) => !open.includes(room))
    .flatMap(([names]) => (names.includes("node:") ? text : withoutStrings(text)).match(new RegExp(`(?<![\\w.])(${names})(?![\\w])`, "g")) ?? []);
  expect(spoken).toEqual([]);
});
