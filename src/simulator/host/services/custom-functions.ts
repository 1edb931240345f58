import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import type { EventEntry } from "../events";

const shape: Shape = { type: "CustomFunctions", scalars: [] };

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const ALLOW_ERRORS = 4;

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly unknown[];
  /** The calling cell, as `invocation.address` shows it. */
  readonly address?: string;
  readonly parameterAddresses?: readonly string[];
}

/** `code` is the client's number: 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!; `text` what the cell's tip says. */
export type FunctionResult =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly code: number; readonly text: string };

/** Calls custom functions through the client's own dispatcher, which answers in batches of its own. */
export class CustomFunctions extends HostObject {
  readonly shape = shape;
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #last = 0;

  constructor(
    session: Session,
    private readonly post: (entry: EventEntry) => void,
  ) {
    super(session);
  }

  /** Not for the client: starts a call. */
  invoke(call: FunctionCall): Promise<FunctionResult> {
    const id = ++this.#last;
    const message = [id, call.name, call.args, call.address ?? "", ALLOW_ERRORS, call.parameterAddresses ?? null];
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.post([CUSTOM_FUNCTION, INVOKE, "", JSON.stringify(message), id]);
    });
  }

  /** Not for the client: the formula was changed or deleted while the function ran. */
  cancel(id: number): void {
    this.#waiting.delete(id);
    this.post([CUSTOM_FUNCTION, CANCEL, "", JSON.stringify({ invocationId: id }), id]);
  }

  /** Rows of [id, succeeded, value, code?, outbound data]. */
  setInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?, unknown?])[]): void {
    for (const [id, succeeded, value, code] of results) {
      this.#waiting.get(id)?.(succeeded ? { kind: "value", value } : { kind: "error", code: code ?? 7, text: String(value ?? "") });
      this.#waiting.delete(id);
    }
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    return;
  }

  _GetEnabledFeatures(): readonly unknown[] {
    return [];
  }
}
