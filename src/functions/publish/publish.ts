import { fileOf, helpIndex, helpPage } from "./help-page";
import { type Language, localise } from "./localise";
import type { Metadata } from "./metadata";

const LANGUAGES: readonly { readonly language: Language; readonly metadata: string; readonly index: string }[] = [
  { language: "zh", metadata: "functions.json", index: "help/index.html" },
  { language: "en", metadata: "functions.en-US.json", index: "help/index.en.html" },
];

/**
 * Without it Excel answers #VALUE! by itself, and does not ask us, as soon as one cell of a range holds an error: #N/A
 * for 不涉及 among scores, say. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
const TAKES_ERRORS = { allowErrorForDataTypeAny: true } as const;

/**
 * The files that the build adds for the functions, by path: metadata and help in each language.
 * @param generated what custom-functions-metadata makes of the source
 */
export function publish(generated: Metadata): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { language, metadata, index } of LANGUAGES) {
    const own = localise(generated, language);
    files.set(metadata, `${JSON.stringify({ ...TAKES_ERRORS, ...own }, null, 2)}\n`);
    files.set(index, helpIndex(own.functions, language));
    for (const each of own.functions) files.set(`help/${fileOf(each, language)}`, helpPage(each, language));
  }
  return files;
}
