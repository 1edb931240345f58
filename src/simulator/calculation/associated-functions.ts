import type { AddinFunctions, CustomArgument } from "./custom-calls";
import { error, isError, matrix, scalar, type Matrix, type Result, type Scalar } from "./scalar";

/** What functions.json says of a function's parameters, as far as a call needs it. */
export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly dimensionality?: string; readonly repeating?: boolean }[];
}

/** By id, as `CustomFunctions.associate` has them. */
export type Associations = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface AddinSource {
  /** With its dot: "FZ.". */
  readonly namespace: string;
  /** Undefined while the add-in's page is still loading. */
  readonly associations: () => Associations | undefined;
}

/**
 * The functions that an add-in has associated, as cells call them. They are called directly: office.js's own dispatcher
 * lets half a second pass between two calls.
 */
export function associatedFunctions({ namespace, associations }: AddinSource): AddinFunctions & { readonly describe: (json: unknown) => void } {
  let described = new Map<string, DescribedFunction>(), takesErrors = false;
  return {
    describe: (json) => {
      const { functions = [], allowErrorForDataTypeAny = false } = json as { functions?: readonly DescribedFunction[]; allowErrorForDataTypeAny?: boolean };
      takesErrors = allowErrorForDataTypeAny;
      described = new Map(functions.map((each) => [each.name.toUpperCase(), each]));
    },
    call: (name, args, caller) => {
      if (!name.startsWith(namespace)) return null;
      if (!takesErrors && args.some(holdsError)) return scalar(error("#VALUE!"));
      const find = (): (() => unknown) | null => {
        const known = described.get(name.slice(namespace.length));
        const run = known === undefined ? undefined : associations()?.[known.id.toUpperCase()] as ((...args: readonly unknown[]) => unknown) | undefined;
        return known === undefined || run === undefined ? null : () => run(...argumentsFor(known, args), { address: caller, setResult: () => {} });
      };
      const found = find();
      return found === null ? awaited(find).then((late) => (late === null ? scalar(error("#NAME?")) : answerOf(late))) : answerOf(found);
    },
  };
}

function answerOf(run: () => unknown): Result | Promise<Result> {
  try {
    const result = run();
    // A promise of the frame is made one of this page: to the cells, another page's Promise is no promise.
    return isPromise(result) ? Promise.resolve(result).then(asResult, refusal) : asResult(result);
  } catch (fault) {
    return refusal(fault);
  }
}

const PATIENCE = { tries: 100, pause: 100 } as const;

/** The add-in's page may still be loading; a function that does not come is none. */
async function awaited<T>(find: () => T | null): Promise<T | null> {
  for (let attempt = 0; attempt < PATIENCE.tries; attempt++) {
    const found = find();
    if (found !== null) return found;
    await new Promise((resume) => setTimeout(resume, PATIENCE.pause));
  }
  return null;
}

const isPromise = (value: unknown): value is Promise<unknown> => typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";

/** Excel gives a repeated parameter as one list, a matrix parameter always as rows, and null for what is left out. */
function argumentsFor({ parameters }: DescribedFunction, args: readonly CustomArgument[]): readonly unknown[] {
  return parameters.map((parameter, index) => {
    const shape = parameter.dimensionality === "matrix" ? rowsOf : valueOf;
    return parameter.repeating === true ? args.slice(index).map(shape) : shape(args[index] ?? { kind: "omitted" });
  });
}

/** Excel asks a function about errors only where its metadata say that it takes them. */
function holdsError(arg: CustomArgument): boolean {
  return arg.kind === "scalar" ? isError(arg.value) : arg.kind === "matrix" && arg.rows.some((row) => row.some(isError));
}

/** An error goes in as the client's own error object has it. */
const plain = (value: Scalar): unknown => (value === null ? "" : isError(value) ? { type: "CustomFunctionError", code: value.error, basicValue: value.error } : value);

function rowsOf(arg: CustomArgument): unknown {
  switch (arg.kind) {
    case "omitted": return null;
    case "scalar": return [[plain(arg.value)]];
    case "matrix": return arg.rows.map((row) => row.map(plain));
  }
}

function valueOf(arg: CustomArgument): unknown {
  switch (arg.kind) {
    case "omitted": return null;
    case "scalar": return plain(arg.value);
    case "matrix": return plain(arg.rows[0]?.[0] ?? null);
  }
}

function asResult(result: unknown): Result {
  if (!Array.isArray(result)) return scalar(asValue(result));
  const rows = result as readonly (readonly unknown[])[];
  return matrix(rows.map((row) => row.map(asValue)) as Matrix);
}

/** An error among the values of a block has its code as in a refusal. */
function asValue(value: unknown): Scalar {
  if (typeof value === "number") return Number.isFinite(value) ? value : error("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  return value === null || value === undefined ? "" : codeOf(value);
}

const refusal = (fault: unknown): Result => scalar(codeOf(fault));

const CODES = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"] as const;

function codeOf(fault: unknown): Scalar {
  const code = typeof fault === "object" && fault !== null && "code" in fault ? fault.code : "";
  return error(CODES.find((each) => each === code) ?? "#VALUE!");
}
