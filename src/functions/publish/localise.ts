import { ENGLISH } from "./english";
import type { FunctionMetadata, Metadata, ParameterMetadata } from "./metadata";

export type Language = "zh" | "en";

/**
 * The metadata of one language. The tool takes parameters' names from the source; the names that people see stand
 * before the colon of their description. Ids and function names are the same in every language, as with Excel's own
 * functions in Chinese.
 */
export function localise({ functions, ...rest }: Metadata, language: Language): Metadata {
  return { ...rest, functions: functions.map((each) => (language === "zh" ? chinese(each) : english(each))) };
}

function chinese(each: FunctionMetadata): FunctionMetadata {
  return { ...each, parameters: each.parameters.map((parameter) => named(parameter, parameter.description)) };
}

function english(each: FunctionMetadata): FunctionMetadata {
  const text = ENGLISH[each.id];
  if (text === undefined) throw new Error(`${each.id} has no English text`);
  const parameters = each.parameters.map((parameter) => {
    const words = text.parameters[parameter.name];
    if (words === undefined) throw new Error(`${each.id} has no English text for ${parameter.name}`);
    return named(parameter, words);
  });
  return { ...each, description: text.description, helpUrl: each.helpUrl.replace(/\.html$/, ".en.html"), parameters };
}

function named(parameter: ParameterMetadata, words: string): ParameterMetadata {
  const [, name, description] = /^([^：:]+)[：:]\s*(.+)$/s.exec(words) ?? [];
  if (name === undefined || description === undefined) throw new Error(`“${words}” names no parameter before its colon`);
  return { ...parameter, name, description };
}
