import { AGGREGATE } from "./aggregate";
import { ARRAYS } from "./arrays";
import { CONDITIONAL } from "./conditional";
import { INFORMATION } from "./information";
import { LOOKUP } from "./lookup";
import { MATHEMATICS } from "./mathematics";
import type { SheetFunction } from "./signature";
import { TEXTS } from "./texts";

/** Excel's functions that are calculated here; a formula with any other keeps its value. */
export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = { ...AGGREGATE, ...ARRAYS, ...CONDITIONAL, ...INFORMATION, ...LOOKUP, ...MATHEMATICS, ...TEXTS };
