import { type Example, isExampleError } from "./example";
import { EXAMPLES } from "./examples";
import { HELP_WORDS } from "./help-words";
import { element, escaped, page, tableOf } from "./html";
import type { Language } from "./localise";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";
import { NOTES } from "./notes";

/** The help of one function; its texts are those that Excel shows. */
export function helpPage(each: FunctionMetadata, language: Language): string {
  const words = HELP_WORDS[language];
  const notes = NOTES[each.id] ?? [], examples = EXAMPLES[each.id] ?? [];
  return page({
    lang: words.lang,
    title: `FZ.${each.name}`,
    body: [
      element("p", `<a href="index${language === "en" ? ".en" : ""}.html">${words.all}</a> · <a href="${otherPage(each, language)}">${words.other}</a>`),
      element("h1", `FZ.${escaped(each.name)}`), element("p", escaped(each.description)),
      element("h2", words.syntax), element("p", element("code", escaped(syntaxOf(each)))),
      element("h2", words.parameters), parametersOf(each.parameters, language),
      ...(notes.length === 0 ? [] : [element("h2", words.notes), element("ul", ...notes.map((note) => element("li", escaped(note[language]))))]),
      element("h2", words.examples), ...examples.map((example) => exampleOf(example, language)),
    ].join("\n"),
  });
}

/** Every function with what it is for. */
export function helpIndex(functions: readonly FunctionMetadata[], language: Language): string {
  const words = HELP_WORDS[language];
  const rows = functions.map((each) => element("tr", element("td", `<a href="${fileOf(each, language)}">FZ.${escaped(each.name)}</a>`), element("td", escaped(each.description))));
  return page({ lang: words.lang, title: words.title, body: `${element("h1", words.title)}\n${element("table", ...rows)}` });
}

/** The name of the page, as the metadata's address of help ends. */
export function fileOf({ helpUrl }: FunctionMetadata, language: Language): string {
  return helpUrl.slice(helpUrl.lastIndexOf("/") + 1).replace(/(?:\.en)?\.html$/, language === "en" ? ".en.html" : ".html");
}

function otherPage(each: FunctionMetadata, language: Language): string {
  return fileOf(each, language === "en" ? "zh" : "en");
}

function syntaxOf({ name, parameters }: FunctionMetadata): string {
  return `=FZ.${name}(${parameters.map((each) => `${each.optional ? `[${each.name}]` : each.name}${each.repeating ? ", …" : ""}`).join(", ")})`;
}

function parametersOf(parameters: readonly ParameterMetadata[], language: Language): string {
  const words = HELP_WORDS[language];
  return element("table", ...parameters.map(({ name, description, optional, repeating }) => {
    const remark = repeating ? words.repeating : optional ? words.optional : "";
    return element("tr", element("th", escaped(name)), element("td", escaped(description)), element("td", remark));
  }));
}

function exampleOf(example: Example, language: Language): string {
  const { cells, formula, gives } = example;
  const result = isExampleError(gives) ? element("p", `${gives.code} ${escaped(gives.message)}`) : tableOf(typeof gives === "object" ? gives : [[gives]]);
  return [element("h3", escaped(example[language])), ...(cells === undefined ? [] : [sheetOf(cells, language)]), element("p", element("code", escaped(formula))), result].join("\n");
}

/** Cells as a sheet shows them, with the letters and numbers that the formula names. */
function sheetOf(cells: NonNullable<Example["cells"]>, language: Language): string {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => element("th", String.fromCharCode(65 + column)));
  const rows = cells.map((row, index) => element("tr", element("th", String(index + 1)), ...Array.from({ length: width }, (_, column) => element("td", escaped(row[column] ?? "")))));
  return element("table", element("tr", element("th", HELP_WORDS[language].cells), ...letters), ...rows);
}
