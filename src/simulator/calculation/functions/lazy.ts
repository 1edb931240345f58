import { broadcast } from "../broadcast";
import type { Formula } from "../formula-tree";
import { one, read, type Standpoint } from "../evaluate";
import { compare } from "../operators";
import { error, isError, scalar, toNumber, toTruth, type Scalar, type Value } from "../scalar";
import { Unsupported } from "../unsupported";

type Evaluate = (formula: Formula, at: Standpoint) => Value;
type Lazy = (args: readonly Formula[], at: Standpoint, evaluate: Evaluate) => Value;

const MISSING: Formula = { kind: "missing" };

/** Functions that look at an argument only when they need it. */
export const LAZY: Readonly<Record<string, Lazy>> = {
  IF: (args, at, evaluate) => {
    if (args.length < 2 || args.length > 3) return scalar(error("#VALUE!"));
    const condition = read(evaluate(args[0] ?? MISSING, at), at);
    const branch = (index: 1 | 2): Value => (args[index] === undefined ? scalar(false) : whenEmpty(evaluate(args[index], at), at, args[index]));
    if (!Array.isArray(condition)) {
      const truth = toTruth(condition as Scalar);
      return isError(truth) ? scalar(truth) : branch(truth ? 1 : 2);
    }
    return broadcast([condition, read(branch(1), at), read(branch(2), at)], ([each = null, yes = null, no = null]) => {
      const truth = isError(each) ? each : toTruth(each);
      return isError(truth) ? truth : truth ? yes : no;
    });
  },
  IFERROR: (args, at, evaluate) => instead(args, { at, evaluate, when: isError }),
  IFNA: (args, at, evaluate) => instead(args, { at, evaluate, when: (value) => isError(value) && value.error === "#N/A" }),
  IFS: (args, at, evaluate) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const truth = toTruth(one(evaluate(args[index] ?? MISSING, at), at));
      if (isError(truth)) return scalar(truth);
      if (truth) return evaluate(args[index + 1] ?? MISSING, at);
    }
    return scalar(error("#N/A"));
  },
  SWITCH: (args, at, evaluate) => {
    const wanted = one(evaluate(args[0] ?? MISSING, at), at);
    if (isError(wanted)) return scalar(wanted);
    for (let index = 1; index + 1 < args.length; index += 2) {
      if (compare(wanted, one(evaluate(args[index] ?? MISSING, at), at)) === 0) return evaluate(args[index + 1] ?? MISSING, at);
    }
    return args.length % 2 === 0 ? evaluate(args.at(-1) ?? MISSING, at) : scalar(error("#N/A"));
  },
  CHOOSE: (args, at, evaluate) => {
    const index = toNumber(one(evaluate(args[0] ?? MISSING, at), at));
    if (isError(index)) return scalar(index);
    const chosen = args[Math.trunc(index)];
    return index < 1 || chosen === undefined ? scalar(error("#VALUE!")) : evaluate(chosen, at);
  },
  LET: (args, at, evaluate) => {
    let inner = at;
    for (let index = 0; index + 1 < args.length; index += 2) {
      const name = args[index];
      if (name?.kind !== "name") throw new Unsupported("LET");
      inner = { ...inner, names: new Map([...inner.names, [name.name.toLowerCase(), evaluate(args[index + 1] ?? MISSING, inner)]]) };
    }
    return evaluate(args.at(-1) ?? MISSING, inner);
  },
};

/** IF gives 0 for an argument that is left empty, and for an empty cell. */
function whenEmpty(value: Value, _at: Standpoint, given: Formula): Value {
  return given.kind === "missing" ? scalar(0) : value;
}

interface Instead { readonly at: Standpoint; readonly evaluate: Evaluate; readonly when: (value: Scalar) => boolean }

function instead(args: readonly Formula[], { at, evaluate, when }: Instead): Value {
  const value = evaluate(args[0] ?? MISSING, at);
  const found = read(value, at);
  if (!Array.isArray(found)) return when(found as Scalar) ? evaluate(args[1] ?? MISSING, at) : value;
  return broadcast([found, read(evaluate(args[1] ?? MISSING, at), at)], ([each = null, other = null]) => (when(each) ? other : each));
}
