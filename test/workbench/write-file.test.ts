import { mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../src/workbench/usage-error";
import { writeFile } from "../../src/workbench/write-file";

const folder = () => mkdtempSync(join(tmpdir(), "fazhi-"));

test("writeFile makes missing folders and leaves no draft behind", () => {
  const at = folder();
  writeFile(join(at, "out", "r.json"), "{}", []);
  expect(readFileSync(join(at, "out", "r.json"), "utf8")).toBe("{}");
  expect(readdirSync(join(at, "out"))).toEqual(["r.json"]);
});

test("writeFile refuses to overwrite an input, also through a link", () => {
  const at = folder();
  const input = join(at, "in.xlsx");
  writeFileSync(input, "before");
  symlinkSync(input, join(at, "link.xlsx"));
  for (const path of [input, join(at, "link.xlsx")]) expect(() => writeFile(path, "after", [input])).toThrow(UsageError);
  expect(readFileSync(input, "utf8")).toBe("before");
});
