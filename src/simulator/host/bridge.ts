import type { EventEntry } from "./events";
import { runBatch } from "./batch";
import type { Roots } from "./object-paths";
import type { BatchRequest } from "./protocol";
import type { Session } from "./session";
import type { Traffic } from "./traffic";

/** What the client library finds under `_richApiNativeBridge`. It fills in `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** Bytes. A larger request is refused (Excel on the web, "Resource limits and performance optimization"). */
export const MAX_REQUEST = 5 * 1024 * 1024;

/** The wait for the end of cell editing, asked for by `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

const NEW_OBJECT = 2;
const MESSAGE = 2;
const EVENT = 3;

interface Refusal {
  readonly Code: string;
  readonly Message: string;
}

const TOO_LARGE: Refusal = {
  Code: "RequestPayloadSizeLimitExceeded",
  Message:
    "The request payload size has exceeded the limit. See the Resource limits and performance optimization for Office Add-ins article for more information.",
};

const EDITING: Refusal = {
  Code: "InvalidOperationInCellEditMode",
  Message:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
};

interface HostMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: BatchRequest };
}

/** Answers the client's messages one after the other, then sends the events that came of them. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  #turn: Promise<void> = Promise.resolve();
  #endOfEditing: { readonly done: Promise<void>; readonly end: () => void } | undefined;

  constructor(
    private readonly session: Session,
    private readonly roots: Roots,
    private readonly traffic: Traffic,
  ) {}

  sendMessageToHost(text: string): void {
    this.#turn = this.#turn.then(() => this.answer(text));
  }

  /** Resolves when everything sent so far is answered and its events are delivered. */
  async settled(): Promise<void> {
    let turn;
    do {
      turn = this.#turn;
      await turn;
    } while (turn !== this.#turn);
  }

  set cellEditMode(on: boolean) {
    this.#endOfEditing?.end();
    this.#endOfEditing = on ? pending() : undefined;
  }

  /** What is sent from now on is answered, and events are delivered, when this is done. */
  waitFor(work: Promise<void>): void {
    this.#turn = this.#turn.then(() => work);
  }

  /** Delivers waiting events; a user's action calls this, a batch does it by itself. */
  deliverEvents(): void {
    this.deliver(this.session.events.takeWaiting());
  }

  deliver(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    const text = JSON.stringify({ type: EVENT, message: { entries } });
    this.#turn = this.#turn.then(() => this.onMessageFromHost?.(text));
  }

  private async answer(text: string): Promise<void> {
    const size = byteLength(text);
    const { id, flags = 0, message } = JSON.parse(text) as HostMessage;
    const counted = isAboutWorkbook(message.body);
    if (counted) this.traffic.countBatch(size);
    if (size > MAX_REQUEST) {
      this.refuse(id, TOO_LARGE);
      return;
    }
    if (this.#endOfEditing && counted) {
      if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.#endOfEditing.done;
      else {
        this.refuse(id, EDITING);
        return;
      }
    }
    this.session.trigger = "ThisLocalAddin";
    const body = await runBatch(this.session, this.roots, message.body);
    this.session.trigger = "Unknown";
    const reply = JSON.stringify({ id, type: MESSAGE, message: { statusCode: 200, headers: {}, body } });
    if (counted) this.traffic.countReply(byteLength(reply));
    this.onMessageFromHost?.(reply);
    this.deliverEvents();
  }

  /** Nothing of the batch is done. */
  private refuse(id: number, error: Refusal): void {
    const body = { Results: [], TraceIds: [], Error: { ...error, HttpStatusCode: 400 } };
    this.onMessageFromHost?.(JSON.stringify({ id, type: MESSAGE, message: { statusCode: 200, headers: {}, body } }));
  }
}

/** The client's own services (custom functions, ribbon actions) are left out of the counts. */
function isAboutWorkbook(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths).every((path) => path.ObjectPathType !== NEW_OBJECT);
}

function pending(): { done: Promise<void>; end: () => void } {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { done, end };
}

/** Bytes in UTF-8, counted without building them: by Node where we are in it. */
function byteLength(text: string): number {
  if (typeof Buffer !== "undefined") return Buffer.byteLength(text);
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
