import type { Place } from "../assessment/problem";
import { cellAddress } from "./tables/cell-address";
import { runsOf } from "./forms/runs-of";

export interface RepairedFunctions {
  /** Cells with one of our functions that showed #NAME?. */
  readonly found: number;
  /** Those that show it still: the host has not loaded the functions. */
  readonly left: readonly Place[];
  /** Sheets whose password keeps their cells from being entered again. */
  readonly locked: readonly string[];
}

/** FZ.SCORE( as it is typed, _xldudf_FZ_SCORE( as a file stores it. */
const OURS = /(?:_xldudf_FZ_|\bFZ\.)[A-Z]+\s*\(/i;

/**
 * Enters every formula of ours that shows #NAME? once more. Excel shows it when a workbook was opened before the add-in
 * was there, and goes on showing it afterwards (https://github.com/OfficeDev/office-js/issues/4487). Four syncs at most.
 */
export async function repairFunctions(context: Excel.RequestContext): Promise<RepairedFunctions> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const looked = sheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load("values,formulas,rowIndex,columnIndex"), protection: sheet.protection.load("protected,options") }));
  await context.sync();
  const broken = looked.flatMap(({ sheet, used, protection }) => {
    const cells = used.isNullObject ? [] : brokenCells(used);
    return cells.length === 0 ? [] : [{ sheet, protection, cells }];
  });
  if (broken.length === 0) return { found: 0, left: [], locked: [] };
  const locked = await enterAgain(context, broken);
  const entered = broken.filter(({ sheet }) => !locked.includes(sheet.name));
  const after = entered.map(({ sheet, cells }) => ({ sheet, cells, used: sheet.getUsedRange(true).load("values,rowIndex,columnIndex") }));
  await context.sync();
  return {
    found: broken.reduce((sum, { cells }) => sum + cells.length, 0), locked,
    left: after.flatMap(({ sheet, cells, used }) => cells.filter(({ row, column }) => used.values[row - used.rowIndex]?.[column - used.columnIndex] === "#NAME?")
      .map(({ row, column }) => ({ sheet: sheet.name, cell: cellAddress(row, column) }))),
  };
}

interface BrokenCell { readonly row: number; readonly column: number; readonly formula: string }
interface BrokenSheet { readonly sheet: Excel.Worksheet; readonly protection: Excel.WorksheetProtection; readonly cells: readonly BrokenCell[] }

function brokenCells({ values, formulas, rowIndex, columnIndex }: Excel.Range): readonly BrokenCell[] {
  return values.flatMap((line, row) => line.flatMap((value: unknown, column): readonly BrokenCell[] => {
    const formula: unknown = formulas[row]?.[column];
    if (value !== "#NAME?" || typeof formula !== "string" || !formula.startsWith("=") || !OURS.test(formula)) return [];
    return [{ row: rowIndex + row, column: columnIndex + column, formula: formula.replace(/_xldudf_FZ_/gi, "FZ.") }];
  }));
}

/** The cells of a sheet's used range that hold one of our functions and show #NAME?. */
export function brokenFunctions(sheet: string, used: Excel.Range): readonly Place[] {
  return brokenCells(used).map(({ row, column }) => ({ sheet, cell: cellAddress(row, column) }));
}

/** Forms are protected without a password: they are opened for the moment. A password refuses; then only open sheets are mended. */
async function enterAgain(context: Excel.RequestContext, broken: readonly BrokenSheet[]): Promise<readonly string[]> {
  const open = broken.filter(({ protection }) => !protection.protected), shut = broken.filter(({ protection }) => protection.protected);
  for (const each of open) enter(each);
  await context.sync();
  if (shut.length === 0) return [];
  for (const each of shut) {
    const { options } = each.protection;
    each.protection.unprotect();
    enter(each);
    each.protection.protect(options);
  }
  try {
    await context.sync();
    return [];
  } catch (fault) {
    if ((fault as { code?: unknown }).code !== "AccessDenied") throw fault;
    return shut.map(({ sheet }) => sheet.name);
  }
}

function enter({ sheet, cells }: BrokenSheet): void {
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs = runsOf(inOrder.map((cell, index) => ({ ...cell, block: `${cell.column}:${cell.row - index}` })), ({ block }) => block);
  for (const { from, count, like } of runs) sheet.getRangeByIndexes(like.row, like.column, count, 1).formulas = inOrder.slice(from, from + count).map(({ formula }) => [formula]);
}
