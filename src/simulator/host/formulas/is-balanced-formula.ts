/** Whether quotes and brackets close: the part of Excel's syntax check that needs no grammar. */
export function isBalancedFormula(formula: string): boolean {
  const open: string[] = [];
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|\[(?:[^[\]']|'.)*\]/g, "");
  for (const character of bare) {
    if (character === "(" || character === "{" || character === "[") open.push(character);
    else if (character === ")" && open.pop() !== "(") return false;
    else if (character === "}" && open.pop() !== "{") return false;
    else if (character === "]" && open.pop() !== "[") return false;
    else if (character === '"') return false;
  }
  return open.length === 0 && bare.slice(1).trim() !== "";
}
