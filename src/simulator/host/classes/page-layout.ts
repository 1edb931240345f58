import type { PageState, SheetState } from "../../state";
import { printA1, printAbsoluteA1 } from "../address/a1";
import { isEntireColumns, isEntireRows } from "../address/areas";
import { resolveAddress } from "../address/resolve-address";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { HeaderFooterGroup } from "./header-footer-group";
import type { Range } from "./range";

type Side = "top" | "bottom" | "left" | "right" | "header" | "footer";

const shape: Shape = {
  type: "PageLayout",
  scalars: [
    "bottomMargin", "centerHorizontally", "centerVertically", "footerMargin", "headerMargin", "leftMargin",
    "orientation", "paperSize", "printGridlines", "rightMargin", "topMargin", "zoom",
  ],
  navigations: ["headersFooters"],
};

/** Excel's "normal" margins in points. */
const MARGINS: Readonly<Record<Side, number>> = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class PageLayout extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  get orientation(): string {
    return this.page.orientation;
  }

  set orientation(orientation: unknown) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    this.change({ orientation });
  }

  get paperSize(): string | null {
    return this.page.paperSize ?? null;
  }

  set paperSize(paperSize: unknown) {
    if (typeof paperSize !== "string") throw invalidArgument();
    this.change({ paperSize });
  }

  get zoom(): object {
    return this.page.zoom ?? { scale: 100 };
  }

  /** Either a scale of 10–400 or a number of pages; setting one forgets the other. */
  set zoom(zoom: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom as NonNullable<PageState["zoom"]>;
    const pages = [horizontalFitToPages, verticalFitToPages].filter((count) => count !== undefined && count !== null);
    if ((scale ?? undefined) !== undefined && (pages.length > 0 || scale! < 10 || scale! > 400)) throw invalidArgument();
    if (pages.some((count) => !Number.isInteger(count) || count! < 0)) throw invalidArgument();
    const given = Object.entries({ scale, horizontalFitToPages, verticalFitToPages }).filter(([, value]) => value !== undefined && value !== null);
    this.change({ zoom: Object.fromEntries(given) });
  }

  get centerHorizontally(): boolean {
    return this.page.centerHorizontally;
  }

  set centerHorizontally(centerHorizontally: boolean) {
    this.change({ centerHorizontally });
  }

  get centerVertically(): boolean {
    return this.page.centerVertically;
  }

  set centerVertically(centerVertically: boolean) {
    this.change({ centerVertically });
  }

  get printGridlines(): boolean {
    return this.page.printGridlines;
  }

  set printGridlines(printGridlines: boolean) {
    this.change({ printGridlines });
  }

  get topMargin(): number {
    return this.margin("top");
  }

  set topMargin(points: number) {
    this.setMargin("top", points);
  }

  get bottomMargin(): number {
    return this.margin("bottom");
  }

  set bottomMargin(points: number) {
    this.setMargin("bottom", points);
  }

  get leftMargin(): number {
    return this.margin("left");
  }

  set leftMargin(points: number) {
    this.setMargin("left", points);
  }

  get rightMargin(): number {
    return this.margin("right");
  }

  set rightMargin(points: number) {
    this.setMargin("right", points);
  }

  get headerMargin(): number {
    return this.margin("header");
  }

  set headerMargin(points: number) {
    this.setMargin("header", points);
  }

  get footerMargin(): number {
    return this.margin("footer");
  }

  set footerMargin(points: number) {
    this.setMargin("footer", points);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this.sheet);
  }

  setPrintMargins(unit: string, margins: Partial<Record<Side, number>>): void {
    const points = POINTS[unit];
    if (points === undefined) throw invalidArgument();
    for (const [side, size] of Object.entries(margins)) {
      if (!(side in MARGINS)) throw invalidArgument();
      this.setMargin(side as Side, size * points);
    }
  }

  setPrintArea(area: Range | string): void {
    this.change({ printArea: printA1(this.areaOf(area)) });
  }

  setPrintTitleRows(rows: Range | string): void {
    const area = this.areaOf(rows);
    if (!isEntireRows(area)) throw invalidArgument();
    this.change({ titleRows: printAbsoluteA1(area) });
  }

  setPrintTitleColumns(columns: Range | string): void {
    const area = this.areaOf(columns);
    if (!isEntireColumns(area)) throw invalidArgument();
    this.change({ titleColumns: printAbsoluteA1(area) });
  }

  getPrintTitleRows(): Range {
    return existing(this.getPrintTitleRowsOrNullObject());
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeOf(this.page.titleRows);
  }

  getPrintTitleColumns(): Range {
    return existing(this.getPrintTitleColumnsOrNullObject());
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeOf(this.page.titleColumns);
  }

  private get page(): PageState {
    return this.sheet.page;
  }

  private change(settings: Partial<PageState>): void {
    this.sheet.page = { ...this.sheet.page, ...settings };
    this.sheet.touched.add("page");
  }

  private margin(side: Side): number {
    return this.page.margins[side] ?? MARGINS[side];
  }

  private setMargin(side: Side, points: unknown): void {
    if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
    this.change({ margins: { ...this.page.margins, [side]: points } });
  }

  private areaOf(range: Range | string): Range["area"] {
    const place = typeof range === "string" ? resolveAddress(this.session.state, range, this.sheet) : range;
    if (!place || place.sheet !== this.sheet) throw invalidArgument();
    return place.area;
  }

  private rangeOf(address: string | undefined): Range | null {
    const place = address === undefined ? null : resolveAddress(this.session.state, address, this.sheet);
    return place && this.session.make.range(this.sheet, place.area);
  }
}

function existing(range: Range | null): Range {
  if (!range) throw itemNotFound();
  return range;
}
