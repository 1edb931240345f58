import { UsageError } from "./usage-error";
import { runCommand } from "./run-command";
import type { Terminal } from "./command";

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  input: async () => {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts).toString("utf8");
  },
  now: () => new Date(),
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    // Whoever was reading has seen enough (fazhi score … | head); files are still written.
    if (fault.code !== "EPIPE") throw fault;
  });
}

runCommand(process.argv.slice(2), terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    if (fault instanceof UsageError) {
      terminal.err(`${fault.message}\n`);
      process.exitCode = 2;
      return;
    }
    terminal.err(`程序出错：${fault instanceof Error ? fault.message : String(fault)}\n`);
    if (process.env["FAZHI_DEBUG"] !== undefined && fault instanceof Error) terminal.err(`${fault.stack ?? ""}\n`);
    process.exitCode = 2;
  },
);
