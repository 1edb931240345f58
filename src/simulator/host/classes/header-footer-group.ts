import type { SheetState } from "../../state";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { settingsObject } from "./settings-object";

const shape: Shape = { type: "HeaderFooterGroup", scalars: ["state"], navigations: ["defaultForAllPages"] };

const EMPTY = { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" };

/** One header and footer for all pages. https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export class HeaderFooterGroup extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  get state(): string {
    return "Default";
  }

  get defaultForAllPages(): HostObject {
    const { sheet } = this;
    return settingsObject(this.session, {
      type: "HeaderFooter",
      defaults: EMPTY,
      read: () => sheet.page.headersFooters,
      write: (texts) => {
        sheet.page = { ...sheet.page, headersFooters: texts };
        sheet.touched.add("page");
      },
    });
  }
}
