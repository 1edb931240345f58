import { knownGaps } from "../known-gaps";
import { notImplemented } from "./errors";
import { HostCollection, type HostObject } from "./host-object";
import { memberName, readScalar, wireName } from "./members";
import type { QueryInfo } from "./protocol";
import type { Session } from "./session";

/** The properties a load asks for, as a tree: "format/font/color" is format -> font -> color. */
type Wanted = Map<string, Wanted>;
type Answer = Record<string, unknown>;

/** Renders objects for the client: under wire names, only what was asked for, all scalars when nothing was named. */
export class Answers {
  constructor(private readonly session: Session) {}

  /** What makes a client object keep to its host object: an id or a reference. Null stands for a null object. */
  identity(object: HostObject | null): Answer | null {
    if (!object) return null;
    const answer: Answer = {};
    const { scalars } = object.shape;
    if (scalars.includes("id")) answer["Id"] = readScalar(object, "id");
    if (scalars.includes("_Id")) answer["_Id"] = readScalar(object, "_Id");
    const reference = this.session.references.idOf(object);
    if (reference !== undefined) answer["_ReferenceId"] = reference;
    return answer;
  }

  query(object: HostObject | null, info: QueryInfo): Answer | null {
    if (!object) return null;
    const wanted: Wanted = new Map();
    for (const path of [...(info.Select ?? []), ...(info.Expand ?? []).map((each) => `${each}/*`)]) plant(wanted, path);
    return this.render(object, wanted, info);
  }

  private render(object: HostObject, wanted: Wanted, info: QueryInfo): Answer {
    const answer = this.identity(object) ?? {};
    if (object instanceof HostCollection) this.renderItems({ object, answer, wanted, info });
    else this.renderMembers(object, answer, wanted);
    return answer;
  }

  private renderItems(order: { object: HostCollection<HostObject>; answer: Answer; wanted: Wanted; info: QueryInfo }): void {
    const { object, answer, wanted, info } = order;
    const ofItems: Wanted = new Map();
    let own = 0;
    for (const [name, below] of wanted) {
      if (object.shape.scalars.includes(name)) {
        answer[wireName(name)] = readScalar(object, name);
        own++;
      } else if (name === "items") for (const [inner, deeper] of below) ofItems.set(inner, deeper);
      else ofItems.set(name, below);
    }
    if (own > 0 && ofItems.size === 0) return;
    const skip = info.Skip ?? 0;
    const end = info.Top === undefined ? undefined : skip + info.Top;
    answer["_Items"] = object
      .items()
      .slice(skip, end)
      .map((item, index) => ({ _Index: index + skip, ...this.render(item, ofItems, {}) }));
  }

  private renderMembers(object: HostObject, answer: Answer, wanted: Wanted): void {
    const { scalars, navigations, type } = object.shape;
    if (wanted.size === 0 || wanted.has("*")) {
      for (const name of scalars) answer[wireName(name)] = readScalar(object, name);
    }
    for (const [name, below] of wanted) {
      if (scalars.includes(name)) answer[wireName(name)] = readScalar(object, name);
      else if (navigations?.includes(name)) {
        const part = readScalar(object, name) as HostObject | null;
        answer[wireName(name)] = part && this.render(part, below, {});
      } else if (knownGaps[type]?.includes(name)) throw notImplemented(`${type}.${name}`);
      // Any other name Excel ignores: Microsoft's samples rely on load("NoPropertiesNeeded").
    }
  }
}

function plant(tree: Wanted, path: string): void {
  let node = tree;
  for (const part of path.split(/[/.]/)) {
    const name = memberName(part);
    const next: Wanted = node.get(name) ?? new Map();
    node.set(name, next);
    node = next;
  }
}
