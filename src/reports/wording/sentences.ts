import type { Phrase } from "../../assessment/yearly-figure";
import type { Problem } from "../../assessment/problem";
import type { TableRow } from "../../assessment/tables";
import type { ReportInput } from "../report-input";
import { fillTemplate, namesIn, type FigureSet } from "./fill-template";
import type { SentenceUse } from "./sentence-use";
import { USES, type UseName } from "./uses";

/** What is said for a use, with the figures that it was said with; sentences that lack a figure are left out. */
export function saidFor(input: ReportInput, name: UseName): readonly { readonly text: string; readonly figures: FigureSet }[] {
  const use = useOf(name), template = (input.result.scheme.phrases ?? []).find((phrase) => phrase.use === name)?.text ?? use?.template ?? "";
  if (use === undefined || template === "") return [];
  return use.figures(input).flatMap((figures) => {
    const filled = fillTemplate(template, figures);
    return filled.kind === "sentence" ? [{ text: filled.text, figures }] : [];
  });
}

export const sentencesFor = (input: ReportInput, name: UseName): readonly string[] => saidFor(input, name).map(({ text }) => text);

const useOf = (name: string): SentenceUse | undefined => USES.find(({ use }) => use === name);

/** Uses and words in braces of 报告用语 that nothing stands for. */
export function checkPhrases(phrases: readonly Phrase[]): readonly Problem[] {
  return phrases.flatMap((phrase): readonly Problem[] => {
    const use = useOf(phrase.use), where = phrase.where === undefined ? {} : { where: phrase.where };
    if (use === undefined) return [{ code: "unknown-phrase", severity: "notice", ...where, message: `没有“${phrase.use}”这个用处，该行未采用；可用的有${USES.map((each) => each.use).join("、")}` }];
    const unknown = namesIn(phrase.text).filter((name) => !use.names.includes(name));
    return unknown.length === 0 ? [] : [{ code: "unknown-figure", severity: "notice", ...where, message: `“${phrase.use}”没有${unknown.map((name) => `{${name}}`).join("、")}，该句不会写出；可用的有${use.names.map((name) => `{${name}}`).join("、")}` }];
  });
}

/** 报告用语 with the usual words, ready to be changed. */
export function phraseRows(): readonly TableRow[] {
  return USES.map(({ use, template, names }) => ({ 用处: use, 用语: template, 说明: `可用：${names.map((name) => `{${name}}`).join("")}` }));
}
