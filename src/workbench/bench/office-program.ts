import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice, where it is installed: what people would otherwise calculate the workbook with. */
export interface OfficeProgram {
  readonly version: string;
  /** Opens the workbook, calculates it and saves it into the folder, under its own name. */
  readonly calculate: (file: string, into: string) => void;
}

/** null where there is no `soffice`. It keeps its settings in `profile`, apart from those of whoever else runs it. */
export function findOffice(profile: string): OfficeProgram | null {
  const own = `-env:UserInstallation=${pathToFileURL(join(profile, "office")).href}`;
  const { status, stdout } = spawnSync("soffice", [own, "--version"], { encoding: "utf8" });
  if (status !== 0) return null;
  return {
    version: stdout.trim(),
    calculate: (file, into) => {
      const done = spawnSync("soffice", [own, "--headless", "--convert-to", "xlsx", "--outdir", into, file], { encoding: "utf8" });
      if (done.status !== 0) throw new Error(`soffice failed: ${done.stderr.slice(0, 300)}`);
    },
  };
}
