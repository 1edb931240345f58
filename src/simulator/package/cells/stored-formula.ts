import { canSpill, storedFunction } from "./future-functions";
import { formulaTokens } from "./formula-tokens";
import type { FormulaToken } from "./formula-tokens";

/** `tableAt` names the table that the formula's cell stands in: "[@得分]" leaves the table's name out. */
export interface FormulaPlace { readonly table: string | undefined }

/** "=XLOOKUP([@单位],…)" -> "_xlfn.XLOOKUP(表1[[#This Row],[单位]],…)": the formula as the file format spells it. */
export function storedFormula(formula: string, place: FormulaPlace): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!/[[#@(]/.test(body)) return body;
  const tokens = formulaTokens(body);
  const parameters = declaredNames(tokens);
  return joinAnchors(tokens.map((token, at) => storeToken(token, { tokens, at, parameters, place })));
}

/** Whether the formula's result can be an array, so that Excel keeps it as a dynamic array. */
export function isSpilling(formula: string): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some((token, at) => (token.kind === "name" && tokens[at + 1]?.text === "(" && canSpill(token.text)) || isAnchor(tokens, at));
}

interface Step { tokens: readonly FormulaToken[]; at: number; parameters: ReadonlySet<string>; place: FormulaPlace }

function storeToken(token: FormulaToken, step: Step): string {
  const next = step.tokens[step.at + 1]?.text;
  switch (token.kind) {
    case "name":
      if (step.parameters.has(token.text.toLowerCase()) && next !== "!") return `_xlpm.${token.text}`;
      return next === "(" ? storeCall(token.text) : token.text;
    case "bracket":
      return storeBracket(token.text, step);
    case "other":
      // Implicit intersection is what a formula without array marks does by itself.
      return token.text === "@" ? "" : token.text;
    case "text": case "sheet": case "number": case "error":
      return token.text;
  }
}

/** Custom functions of add-ins are stored as "_xldudf_" with "_" for the dot of the name space. */
function storeCall(name: string): string {
  const stored = storedFunction(name);
  if (stored !== name || !name.includes(".") || /^_xl|^[A-Z]+\.(DIST|INV|TEST|TYPE|MATH|PRECISE|INTL|NORM|CEILING)$/i.test(name)) return stored;
  return `_xldudf_${name.replaceAll(".", "_")}`;
}

function storeBracket(text: string, step: Step): string {
  const before = step.tokens[step.at - 1];
  const named = before?.kind === "name";
  // "[2]Sheet1!A1" and "'[2]…'!": a link to another workbook.
  if (!named && /^\[\d+\]$/.test(text) && step.tokens[step.at + 1]?.kind === "name") return text;
  const table = named ? "" : (step.place.table ?? "");
  if (text === "[@]") return `${table}[#This Row]`;
  const row = /^\[@(\[[^]*\])\]$/.exec(text);
  if (row) return `${table}[[#This Row],${row[1]}]`;
  const plain = /^\[@([^]+)\]$/.exec(text);
  return plain ? `${table}[[#This Row],[${plain[1]}]]` : table + text;
}

/** The names that LET and LAMBDA declare. */
function declaredNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.kind !== "name" || !/^(LET|LAMBDA)$/i.test(token.text) || tokens[at + 1]?.text !== "(") return;
    const args = topLevelArguments(tokens, at + 2);
    args.slice(0, -1).forEach((argument, index) => {
      const only = argument.filter(each => each.text.trim() !== "");
      const named = only.length === 1 && only[0]?.kind === "name" ? only[0].text.toLowerCase() : undefined;
      if (named !== undefined && (index % 2 === 0 || /^LAMBDA$/i.test(token.text))) names.add(named);
    });
  });
  return names;
}

function topLevelArguments(tokens: readonly FormulaToken[], from: number): FormulaToken[][] {
  const found: FormulaToken[][] = [[]];
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === "(" || token.text === "{") depth++;
    if ((token.text === ")" || token.text === "}") && --depth < 0) break;
    if (token.text === "," && depth === 0) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

/** "A1#", the spill range of A1. */
function isAnchor(tokens: readonly FormulaToken[], at: number): boolean {
  return tokens[at]?.text === "#" && tokens[at - 1]?.kind === "name";
}

function joinAnchors(parts: readonly string[]): string {
  return parts.join("").replace(/((?:'(?:[^']|'')*'!|[\w.\u0080-\uffff]+!)?\$?[A-Za-z]{1,3}\$?\d+)#(?![A-Z])/g, "_xlfn.ANCHORARRAY($1)");
}
