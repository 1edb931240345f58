import { flags } from "../../src/workbench/flags";
import { UsageError } from "../../src/workbench/usage-error";

test("flags splits files, values and switches", () => {
  expect(flags(["a.xlsx", "--out", "b.xlsx", "--json"], { text: ["out"], on: ["json"] })).toEqual({
    files: ["a.xlsx"], text: { out: "b.xlsx" }, on: new Set(["json"]),
  });
});

test.each([[["--nope"]], [["--out"]]])("flags refuses %j and names the options", (args) => {
  expect(() => flags(args, { text: ["out"] })).toThrow(new UsageError(`参数有误：${args.join(" ")}。可用的选项：--out。加 --help 查看用法。`));
});
