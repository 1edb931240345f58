import type { Area, SheetState } from "../state";
import { invalidReference } from "./errors";
import type { HostObject } from "./host-object";

/** A host object that stands for a place on a sheet, and moves with it. A null area is a place that was deleted. */
export interface Placed extends HostObject {
  readonly sheet: SheetState;
  place: Area | null;
}

const MAX_EVENT_PLACES = 1000;

/**
 * The objects a client holds across batches (`_KeepReference` … `_RemoveReference`), and the places that are alive:
 * those it holds and those of the running batch. Inserted and deleted cells move them all.
 */
export class References {
  #held = new Map<string, HostObject>();
  #ids = new Map<HostObject, string>();
  #placesOfBatch = new Set<Placed>();
  #eventPlaces = new Map<string, Placed>();
  #next = 1;

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `{sim-reference-${this.#next++}}`;
    this.#held.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  /** Keeps the range of an event for `args.getRange(context)`: the latest ones only, since no client releases them. */
  keepForEvent(place: Placed): string {
    const id = `{sim-event-${this.#next++}}`;
    this.#eventPlaces.set(id, place);
    const [oldest] = this.#eventPlaces.keys();
    if (this.#eventPlaces.size > MAX_EVENT_PLACES && oldest !== undefined) this.#eventPlaces.delete(oldest);
    return id;
  }

  placeOfEvent(id: string): Placed | undefined {
    return this.#eventPlaces.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.#held.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  remove(id: string): void {
    const object = this.#held.get(id);
    if (object) this.#ids.delete(object);
    this.#held.delete(id);
  }

  removeAll(): void {
    this.#held.clear();
    this.#ids.clear();
  }

  get count(): number {
    return this.#held.size;
  }

  trackInBatch(place: Placed): void {
    this.#placesOfBatch.add(place);
  }

  endBatch(): void {
    this.#placesOfBatch.clear();
  }

  places(): Iterable<Placed> {
    const held = [...this.#held.values()].filter((object): object is Placed => "place" in object);
    return new Set([...held, ...this.#placesOfBatch, ...this.#eventPlaces.values()]);
  }
}
