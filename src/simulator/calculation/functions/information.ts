import { error, isError, type Scalar } from "../scalar";
import type { SheetFunction } from "./signature";
import { broadcast } from "../broadcast";
import { read } from "../evaluate";
import { toTruth } from "../scalar";

/** Errors are what these functions ask about, so they do not go through. */
const about = (decide: (value: Scalar) => Scalar): SheetFunction => (args, at) => broadcast([args[0] === undefined ? null : read(args[0], at)], ([value = null]) => decide(value));

/** https://support.microsoft.com/office/10958677-7c8d-44f7-ae77-b9a9ee6eefaa ; #N/A for what is no error. */
const ERROR_TYPES: Readonly<Record<string, number>> = { "#NULL!": 1, "#DIV/0!": 2, "#VALUE!": 3, "#REF!": 4, "#NAME?": 5, "#NUM!": 6, "#N/A": 7, "#GETTING_DATA": 8, "#SPILL!": 9, "#CALC!": 14 };

export const INFORMATION: Readonly<Record<string, SheetFunction>> = {
  ISNUMBER: about((value) => typeof value === "number"),
  ISTEXT: about((value) => typeof value === "string"),
  ISNONTEXT: about((value) => typeof value !== "string"),
  ISLOGICAL: about((value) => typeof value === "boolean"),
  ISBLANK: about((value) => value === null),
  ISERROR: about(isError),
  ISERR: about((value) => isError(value) && value.error !== "#N/A"),
  ISNA: about((value) => isError(value) && value.error === "#N/A"),
  "ERROR.TYPE": about((value) => (isError(value) ? (ERROR_TYPES[value.error] ?? error("#N/A")) : error("#N/A"))),
  N: about((value) => (isError(value) || typeof value === "number" ? value : value === true ? 1 : 0)),
  NOT: about((value) => {
    const truth = isError(value) ? value : toTruth(value);
    return isError(truth) ? truth : !truth;
  }),
  NA: () => ({ kind: "scalar", value: error("#N/A") }),
  TRUE: () => ({ kind: "scalar", value: true }),
  FALSE: () => ({ kind: "scalar", value: false }),
};
