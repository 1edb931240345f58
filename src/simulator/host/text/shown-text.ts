import type { Cell } from "../../state";
import type { Session } from "../session";
import { cellText } from "./cell-text";

/** The text of a cell as it stands in a sheet; "" for none. */
export function shownText(session: Session, cell: Cell | undefined): string {
  if (!cell) return "";
  return cellText(cell.value, session.styles.at(cell.style ?? 0).numberFormat, session.state.date1904 ? "1904" : "1900");
}
