import type { ExitCode, Terminal } from "./command";
import { COMMANDS } from "./commands";

/**
 * The command line without its process: finds the command, gives help, and is the door at which a programmer's mistake
 * is caught and told in one line (with the stack when FAZHI_DEBUG is set, which the caller's terminal decides).
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || isHelp(name)) {
    terminal.out(overview());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    terminal.err(`没有“${name}”这个命令。可用的命令：${COMMANDS.map((each) => each.name).join("、")}。\n`);
    return 2;
  }
  if (rest.some(isHelp)) {
    terminal.out(helpOf(command));
    return 0;
  }
  return (await command.load())(rest, terminal);
}

const isHelp = (word: string) => word === "--help" || word === "-h" || word === "help";

const overview = () =>
  ["法治政府建设考评 fazhi", "", ...COMMANDS.map((each) => `  ${each.name.padEnd(10)}${each.summary}`), "", "各命令的用法和示例：fazhi <命令> --help", ""].join("\n");

const helpOf = (command: (typeof COMMANDS)[number]) =>
  [`${command.name}  ${command.summary}`, "", "用法：", ...command.usage.map((line) => `  ${line}`), "", "示例：", `  ${command.example}`, "", "退出码：0 正常，1 发现错误，2 用法有误", ""].join("\n");
