import { formulaTokens } from "./formula-tokens";

/** The reverse of `storedFormula`: a formula of a file as users see it in the en-US notation, with its "=". */
export function shownFormula(stored: string): string {
  if (!stored.includes("_xl") && !stored.includes("#This Row")) return `=${stored}`;
  const text = formulaTokens(stored).map(token => {
    if (token.kind === "name") return shownName(token.text);
    return token.kind === "bracket" ? shownBracket(token.text) : token.text;
  }).join("");
  return `=${text.replace(/ANCHORARRAY\(([^()]+)\)/g, "$1#").replace(/\bSINGLE\(((?:[^()"]|\([^()]*\))*)\)/g, "@$1")}`;
}

function shownName(name: string): string {
  if (/^_xldudf_/i.test(name)) return name.slice(8).replace("_", ".");
  return name.replace(/^_xlfn\./i, "").replace(/^_xlws\./i, "").replace(/^_xlpm\./i, "");
}

/** Characters that make a column's name need its own brackets after "@". */
const SPECIAL = /[\s,:.[\]#'"{}$^&*+=\-></@()!%|~`;?]/;

function shownBracket(text: string): string {
  if (text === "[#This Row]") return "[@]";
  const range = /^\[\[#This Row\],(\[[^]*\]:\[[^]*\])\]$/.exec(text);
  if (range) return `[@${range[1]}]`;
  const column = /^\[\[#This Row\],\[([^]*)\]\]$/.exec(text)?.[1];
  if (column === undefined) return text;
  return SPECIAL.test(column) ? `[@[${column}]]` : `[@${column}]`;
}
