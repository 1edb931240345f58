export { editText, parseEdit, type Edit } from "../excel/edit/edit";
