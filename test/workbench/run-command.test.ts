import { COMMANDS } from "../../src/workbench/commands";
import { called } from "./called";

test("help: the commands, and for each its usage with an example", async () => {
  const overview = await called(["--help"]);
  expect(overview.code).toBe(0);
  for (const { name, summary, usage, example } of COMMANDS) {
    expect(overview.out).toContain(summary);
    const { code, out } = await called([name, "--help"]);
    expect([code, ...[...usage, example].map((line) => out.includes(line))]).toEqual([0, ...[...usage, example].map(() => true)]);
  }
});

test("no command, or one that is not there, is wrong usage", async () => {
  expect(await called([])).toMatchObject({ code: 2 });
  expect(await called(["bogus"])).toEqual({ code: 2, out: "", err: `没有“bogus”这个命令。可用的命令：${COMMANDS.map(({ name }) => name).join("、")}。\n` });
});
