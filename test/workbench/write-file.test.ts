import { lstatSync, mkdtempSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
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

test("writeFile keeps a link, writes into what is no file, and says why it cannot write", () => {
  const at = folder();
  writeFileSync(join(at, "old.json"), "before");
  symlinkSync(join(at, "old.json"), join(at, "link.json"));
  writeFile(join(at, "link.json"), "after", []);
  expect([readFileSync(join(at, "old.json"), "utf8"), lstatSync(join(at, "link.json")).isSymbolicLink()]).toEqual(["after", true]);
  writeFile("/dev/null", "gone", []);
  expect(statSync("/dev/null").isFile()).toBe(false);
  expect(() => writeFile(at, "x", [])).toThrow(`无法写入 ${at}：这是文件夹。请检查路径和权限。`);
  expect(() => writeFile(join(at, "old.json", "x.json"), "x", [])).toThrow("路径中有一段不是文件夹");
  expect(readdirSync(at).sort()).toEqual(["link.json", "old.json"]);
});
