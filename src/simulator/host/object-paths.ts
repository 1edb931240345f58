import { invalidArgument, notImplemented } from "./errors";
import { HostObject } from "./host-object";
import { callMethod, memberName, navigate } from "./members";
import type { ArgumentInfo, ObjectPath } from "./protocol";
import type { Session } from "./session";

const GLOBAL = 1;
const NEW_OBJECT = 2;
const METHOD = 3;
const PROPERTY = 4;
const INDEXER = 5;
const REFERENCE_ID = 6;
const NULL_OBJECT = 7;

/** Where paths begin: the workbook, and the services that the client makes by name. */
export interface Roots {
  readonly workbook: HostObject;
  readonly services: ReadonlyMap<string, HostObject>;
}

/**
 * The objects that a batch names, each found once: `add()` in a path must not add twice. A path that leads over a
 * null object is null itself.
 */
export class ObjectPaths {
  /** Where resolving failed, as "WorksheetCollection.getItem". */
  failing: string | undefined;
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    private readonly session: Session,
    private readonly roots: Roots,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument();
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    this.failing = location(parent, path);
    const object = this.follow(path, parent);
    this.failing = undefined;
    this.#objects.set(id, object);
    return object;
  }

  typeOf(id: number): string | undefined {
    return this.#objects.get(id)?.shape.type;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index]));
  }

  private follow(path: ObjectPath, parent: HostObject | null): HostObject | null {
    switch (path.ObjectPathType) {
      case GLOBAL:
        return this.roots.workbook;
      case NEW_OBJECT:
        return this.service(path.Name);
      case METHOD:
        return parent && this.objectFrom(callMethod(parent, path.Name, this.args(path.ArgumentInfo)));
      case PROPERTY:
        return parent && navigate(parent, path.Name);
      case INDEXER:
        return parent && this.objectFrom(callMethod(parent, "GetItem", this.args(path.ArgumentInfo)));
      case REFERENCE_ID:
        return this.session.references.get(path.Name);
      case NULL_OBJECT:
        return null;
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): HostObject {
    const service = this.roots.services.get(name);
    if (!service) throw notImplemented(`the service ${name}`);
    return service;
  }

  private objectFrom(value: unknown): HostObject | null {
    return value instanceof HostObject ? value : null;
  }

  private argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value)) return value.map((part, index) => this.argument(part, id[index]));
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    return this.withObjects(value);
  }

  /** Objects inside plain arguments arrive as { _ObjectPathId }. */
  private withObjects(value: unknown): unknown {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, Array.isArray(part) ? part.map((each) => this.withObjects(each)) : this.withObjects(part)]),
    );
  }
}

function location(parent: HostObject | null, path: ObjectPath): string {
  const member = path.ObjectPathType === INDEXER ? "getItem" : memberName(path.Name);
  return [parent?.shape.type, member].filter(Boolean).join(".");
}
