import { builtOnce } from "./built-once";

/** The folder of the built page that stands in for Excel. */
export const builtWorkbench = (): Promise<string> => builtOnce({ name: "workbench", without: [] });
