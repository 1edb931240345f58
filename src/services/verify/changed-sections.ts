import { INPUT_SECTIONS } from "../../engine/canonical/canonical-inputs";
import type { Receipt } from "../../excel/receipt/receipt";
import { SECTION_WORDS, type Seal } from "../receipt/make-receipt";

/** Tables whose content is other than the receipt says, as people know them; one that the receipt has no word for was empty then. */
export function changedSections(receipt: Receipt, seal: Pick<Seal, "sections">): readonly string[] {
  return INPUT_SECTIONS.filter((section) => !receipt.分表摘要.includes(`${SECTION_WORDS[section]} ${seal.sections[section].slice(0, 12)}`)).map((section) => SECTION_WORDS[section]);
}
