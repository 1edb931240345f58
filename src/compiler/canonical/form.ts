import type { Measure, MeasureType, Term } from "../../assessment/rule";

/** One kind of term in canonical words: how it is written, and how it is read back. */
export interface Form {
  readonly kind: Term["kind"];
  /** Null for a term of another kind. `name` writes a measure: its description at the first mention, then its label. */
  readonly print: (term: Term, name: (measure: number) => string) => string | null;
  /** `words` is one piece between two semicolons, without its cap; `measure` gives the number of a written measure. */
  readonly read: (words: string, measure: (written: string) => number | null) => Written | null;
}

type WithoutPlace<T> = T extends Term ? Omit<T, "span" | "cap"> : never;
export type Written = WithoutPlace<Term>;

/** A measure as it is written: 「标签」 with, the first time, 〔类型:单位,范围〕. Normalised text has round brackets. */
export const NAME = "(「[^「」]*」(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))?)";
export const NUM = "(-?\\d+(?:\\.\\d+)?)";

export const TYPE_WORDS: readonly (readonly [MeasureType, string])[] = [
  ["yes-no", "是否"],
  ["count", "件数"],
  ["rate", "百分率"],
  ["amount", "数值"],
  ["judgement", "评审"],
  ["choice", "选项"],
  ["rank", "名次"],
];

export function printMeasure(measure: Measure): string {
  const type = TYPE_WORDS.find(([each]) => each === measure.type)?.[1] ?? "";
  const unit = measure.unit === "" ? "" : `:${measure.unit}`;
  const bounds = `${measure.min === undefined ? "" : `,最小${measure.min}`}${measure.max === undefined ? "" : `,最大${measure.max}`}`;
  const options = measure.options === undefined ? "" : `,限选${measure.options.join("|")}`;
  return `「${measure.label}」〔${type}${unit}${bounds}${options}〕`;
}

export function readMeasure(written: string): { readonly label: string; readonly measure: Measure | null } | null {
  const parts = /^「([^「」]*)」(?:\((.*)\))?$/.exec(written);
  if (!parts) return null;
  const label = parts[1] ?? "";
  if (parts[2] === undefined) return { label, measure: null };
  const words = /^(是否|件数|百分率|数值|评审|选项|名次)(?::([^,]*))?(?:,最小(-?[\d.]+))?(?:,最大(-?[\d.]+))?(?:,限选(.*))?$/.exec(parts[2]);
  const type = TYPE_WORDS.find(([, word]) => word === words?.[1])?.[0];
  if (!words || !type) return null;
  return {
    label,
    measure: {
      label,
      type,
      unit: words[2] ?? "",
      ...(words[3] === undefined ? {} : { min: Number(words[3]) }),
      ...(words[4] === undefined ? {} : { max: Number(words[4]) }),
      ...(words[5] === undefined ? {} : { options: words[5].split("|") }),
    },
  };
}
