import type { Settings } from "../../assessment/settings";

/** One line of 考评设置: everything that reading, the template, validation lists and the printed result know of it. */
export interface Setting {
  readonly name: string;
  /** What it decides, for people who fill it in. */
  readonly note: string;
  /** The values to choose from, or null when any value of the form `form` will do. */
  readonly options: readonly string[] | null;
  /** What a value looks like, for messages and guidance. */
  readonly form: string;
  /** A value as the cell states it, folded; null when it is none of ours. `of` is what follows the colon: 等次:街道. */
  readonly parse: (text: string, of: string, settings: Settings) => Settings | null;
  /** The values as we would write them, one for each `of`; "" alone for settings without one. */
  readonly show: (settings: Settings) => readonly { readonly of: string; readonly value: string }[];
  /** What may follow the colon, for settings that take it: 组别, 指标编号. */
  readonly takes?: string;
}

/** A setting with one value out of a few. */
export function choice<K extends keyof Settings>(given: { readonly name: string; readonly note: string; readonly key: K; readonly words: readonly (readonly [string, Settings[K], ...string[]])[] }): Setting {
  const { name, note, key, words } = given;
  return {
    name, note,
    options: words.map(([word]) => word),
    form: words.map(([word]) => `“${word}”`).join("、"),
    parse: (text, _of, settings) => {
      const found = words.find(([word, , ...others]) => word === text || others.includes(text));
      return found ? { ...settings, [key]: found[1] } : null;
    },
    show: (settings) => one(words.find(([, value]) => value === settings[key])?.[0] ?? ""),
  };
}

/** A setting that any text will do for. */
export function words(given: { readonly name: string; readonly note: string; readonly key: "name" | "version" | "year"; readonly form: string }): Setting {
  return {
    name: given.name, note: given.note, options: null, form: given.form,
    parse: (text, _of, settings) => ({ ...settings, [given.key]: text }),
    show: (settings) => one(settings[given.key]),
  };
}

export function one(value: string): readonly { readonly of: string; readonly value: string }[] {
  return [{ of: "", value }];
}
