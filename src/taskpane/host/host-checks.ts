import type { SelfCheck } from "../pane-services";

/** The sets without which the add-in does not work (manifest.xml), and those of its functions in cells. */
const NEEDED = [["ExcelApi", "1.14"], ["SharedRuntime", "1.1"]] as const;
const IN_CELLS = ["CustomFunctionsRuntime", "1.3"] as const;

/** What Excel says of itself. */
export function hostChecks(): readonly SelfCheck[] {
  const { diagnostics, requirements, displayLanguage } = Office.context;
  const missing = NEEDED.filter(([name, version]) => !requirements.isSetSupported(name, version)).map((set) => set.join(" "));
  const inCells = requirements.isSetSupported(...IN_CELLS);
  return [
    { kind: "host", verdict: "good", found: [diagnostics?.platform, diagnostics?.version, displayLanguage].filter(Boolean).join(" · ") },
    { kind: "sets", verdict: missing.length === 0 ? "good" : "bad", found: (missing.length === 0 ? NEEDED.map((set) => set.join(" ")) : missing).join("、") },
    { kind: "functions", verdict: inCells ? "good" : "doubtful", found: IN_CELLS.join(" ") },
  ];
}
