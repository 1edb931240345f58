import { invalidArgument, notImplemented } from "./errors";
import { HostCollection, HostObject } from "./host-object";

/** "RowCount" -> "rowCount"; names that start with an underscore stay as they are. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

export function readScalar(object: HostObject, name: string): unknown {
  return membersOf(object)[name];
}

export function navigate(object: HostObject, wire: string): HostObject | null {
  const name = memberName(wire);
  if (!object.shape.navigations?.includes(name)) throw notImplemented(`${object.shape.type}.${name}`);
  return (membersOf(object)[name] ?? null) as HostObject | null;
}

export function writeScalar(object: HostObject, wire: string, value: unknown): void {
  const name = memberName(wire);
  if (!object.shape.scalars.includes(name)) throw notImplemented(`setting ${object.shape.type}.${name}`);
  const accessor = findDescriptor(object, name);
  if (accessor?.get && !accessor.set) throw invalidArgument();
  membersOf(object)[name] = value;
}

export function callMethod(object: HostObject, wire: string, args: readonly unknown[]): unknown {
  const name = memberName(wire);
  if (!methodsOf(object).has(name)) throw notImplemented(`${object.shape.type}.${name}`);
  return (membersOf(object)[name] as (...args: unknown[]) => unknown).apply(object, [...args]);
}

const methods = new WeakMap<object, ReadonlySet<string>>();

/** The functions of the class and its parents, except what every host object has. */
export function methodsOf(object: HostObject): ReadonlySet<string> {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = methods.get(prototype);
  if (known) return known;
  const names = new Set<string>();
  for (let link = prototype; link !== HostObject.prototype; link = Object.getPrototypeOf(link) as object) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(link))) {
      if (typeof property.value === "function" && name !== "constructor") names.add(name);
    }
  }
  if (object instanceof HostCollection) names.delete("items");
  methods.set(prototype, names);
  return names;
}

function findDescriptor(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (let link: object | null = object; link; link = Object.getPrototypeOf(link) as object | null) {
    const found = Object.getOwnPropertyDescriptor(link, name);
    if (found) return found;
  }
  return undefined;
}

function membersOf(object: HostObject): Record<string, unknown> {
  return object as unknown as Record<string, unknown>;
}
