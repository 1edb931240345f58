import { HostObject, type Shape } from "../host-object";

const shape: Shape = {
  type: "DocumentProperties",
  scalars: ["author", "category", "comments", "company", "keywords", "lastAuthor", "manager", "subject", "title"],
};

/**
 * The texts of File › Info. They live for the session only: no .xlsx part is read or written for them.
 * https://learn.microsoft.com/javascript/api/excel/excel.documentproperties
 */
export class DocumentProperties extends HostObject {
  readonly shape = shape;
  author = "";
  category = "";
  comments = "";
  company = "";
  keywords = "";
  readonly lastAuthor = "";
  manager = "";
  subject = "";
  title = "";
}
