import { builtOnce } from "./built-once";

/** The built pane's folder. The walls keep it from the workbench: what changes there leaves it as it is. */
export const builtPane = (): Promise<string> => builtOnce({ name: "pane", without: ["workbench"] });
