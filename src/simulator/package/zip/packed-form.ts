/** How content stands in the archive that it was read from: what nobody changes need not be packed again. */
export interface PackedForm {
  readonly method: "deflated" | "stored";
  readonly body: Uint8Array;
  readonly sum: number;
}

/** By the very bytes that were unpacked; a part that changes gets new ones. */
const FORMS = new WeakMap<Uint8Array, PackedForm>();

export function keepPackedForm(content: Uint8Array, form: PackedForm): void {
  FORMS.set(content, form);
}

export function packedForm(content: Uint8Array): PackedForm | undefined {
  return FORMS.get(content);
}
