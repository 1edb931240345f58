import { compare } from "../operators";
import { isError, toNumber, type Scalar } from "../scalar";

/** A condition as COUNTIF takes it: ">=60", "<>优秀", "*街道", 5. Texts are compared without regard to case; * and ? are wild. */
export function criterion(given: Scalar): (value: Scalar) => boolean {
  if (typeof given !== "string") return (value) => (given === null ? value === 0 : !isError(given) && typeof value === typeof given && compare(value, given) === 0);
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(given) ?? [];
  const number = operand.trim() === "" ? null : numberOf(operand);
  const equals = number !== null ? (value: Scalar): boolean => numeric(value) === number : equalsText(operand, given);
  switch (operator) {
    case "=": return equals;
    case "<>": return (value) => !equals(value);
    default: return (value) => {
      if (number === null ? typeof value !== "string" : typeof value !== "number") return false;
      const order = compare(value, number ?? operand);
      return operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
    };
  }
}

function numberOf(text: string): number | null {
  const number = toNumber(text);
  return isError(number) ? null : number;
}

/** COUNTIF takes texts of digits for numbers. */
const numeric = (value: Scalar): number | null => (typeof value === "number" ? value : typeof value === "string" && value.trim() !== "" ? numberOf(value) : null);

function equalsText(operand: string, given: string): (value: Scalar) => boolean {
  if (operand === "") return given === "" ? (value) => value === null || value === "" : (value) => value === null;
  const pattern = wildcard(operand);
  return (value) => typeof value === "string" && pattern.test(value);
}

/** "~" makes the next sign an ordinary one. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_, plain?: string, wild?: string, special?: string) =>
    plain !== undefined ? `\\${plain}` : wild === "*" ? "[^]*" : wild === "?" ? "[^]" : `\\${special ?? ""}`,
  );
  return new RegExp(`^${source}$`, "i");
}
