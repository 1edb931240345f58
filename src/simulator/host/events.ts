import { notImplemented } from "./errors";
import type { HostObject } from "./host-object";

/** As the client expects it in a message of type 3: category, event number, target, JSON of the arguments, id. */
export type EventEntry = readonly [category: number, type: number, targetId: string, json: string, id: number];

const EVENT_CATEGORY = 65536;
const REGISTER = /^_(Register|Unregister)(.+)$/;

/** Who listens to what, and the events that wait for the end of the batch. */
export class Events {
  #listeners = new Map<string, number>();
  #waiting: EventEntry[] = [];
  #next = 1;

  /** Answers `_RegisterDataChangedEvent` and its like; false when the method is no registration. */
  handles(object: HostObject, method: string): boolean {
    const [, verb, name] = REGISTER.exec(method) ?? [];
    if (verb === undefined || name === undefined) return false;
    const number = object.shape.events?.[name];
    if (number === undefined) throw notImplemented(`the event ${object.shape.type}.${name}`);
    const key = `${number}|${object.eventTarget}`;
    const listeners = (this.#listeners.get(key) ?? 0) + (verb === "Register" ? 1 : -1);
    if (listeners > 0) this.#listeners.set(key, listeners);
    else this.#listeners.delete(key);
    return true;
  }

  isHeard(number: number, targetId: string): boolean {
    return this.#listeners.has(`${number}|${targetId}`);
  }

  /** Queues an event for each of the targets somebody listens to. */
  emit(number: number, targetIds: readonly string[], args: object): void {
    for (const targetId of targetIds) {
      if (!this.isHeard(number, targetId)) continue;
      this.#waiting.push([EVENT_CATEGORY, number, targetId, JSON.stringify(args), this.#next++]);
    }
  }

  takeWaiting(): readonly EventEntry[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }
}
