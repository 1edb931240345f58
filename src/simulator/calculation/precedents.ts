import { resolveAddress } from "../host/address/resolve-address";
import { resolveStructured } from "../host/address/structured-reference";
import type { SheetState, WorkbookState } from "../state";
import type { Formula } from "./formula-tree";
import type { Cells } from "./scalar";
import { structuredText } from "./structured-text";
import { Unsupported } from "./unsupported";

interface Place { readonly state: WorkbookState; readonly sheet: SheetState; readonly row: number; readonly column: number }

/** The cells that a formula names. INDEX gives none but those inside its range, so these are all that it can read. */
export function precedents(formula: Formula, place: Place): readonly Cells[] {
  switch (formula.kind) {
    case "value": case "missing": return [];
    case "cells": {
      const { sheet: name, area } = formula;
      const sheet = name === undefined ? place.sheet : place.state.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
      return sheet === undefined ? [] : [{ sheet, area }];
    }
    case "structured": return structuredCells(formula.text, place);
    case "name": {
      const found = resolveAddress(place.state, formula.name, place.sheet);
      return found === null ? [] : [found];
    }
    case "call": return formula.args.flatMap((arg) => precedents(arg, place));
    case "unary": case "spilled": return spilledToo(precedents(formula.of, place), formula.kind);
    case "binary": return [...precedents(formula.left, place), ...precedents(formula.right, place)];
    case "array": return [];
    default: return formula satisfies never;
  }
}

/** A1# reads below and right of A1, as far as it happens to spill. */
function spilledToo(cells: readonly Cells[], kind: "unary" | "spilled"): readonly Cells[] {
  if (kind === "unary") return cells;
  return cells.map(({ sheet, area }) => {
    const extent = sheet.cells.get(area.row, area.column)?.array;
    return { sheet, area: extent === undefined ? area : { ...area, rows: extent.rows, columns: extent.columns } };
  });
}

function structuredCells(text: string, place: Place): readonly Cells[] {
  try {
    const found = resolveStructured(place.state, structuredText(text, place));
    return found === null ? [] : [found];
  } catch (fault) {
    if (fault instanceof Unsupported) return [];
    throw fault;
  }
}
