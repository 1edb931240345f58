/**
 * What Excel answers when an action fails. Codes are those of `Excel.ErrorCodes`; messages follow the table in
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

/** The text that every add-in author knows: the array's shape is not the range's. */
export function wrongArrayShape(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "The resource being created already exists.", 409);
}

export function invalidReference(): HostError {
  return new HostError("InvalidReference", "This reference is not valid for the current operation.");
}

export function invalidOperation(message = "The operation attempted is invalid on the object."): HostError {
  return new HostError("InvalidOperation", message);
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

export function insertDeleteConflict(): HostError {
  return new HostError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.", 409);
}

export function nonBlankCellOffSheet(): HostError {
  return new HostError(
    "NonBlankCellOffSheet",
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  );
}

export function mergedRangeConflict(): HostError {
  return new HostError(
    "MergedRangeConflict",
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    409,
  );
}

export function unsupportedFeature(): HostError {
  return new HostError("UnsupportedFeature", "The operation failed because the source worksheet contains one or more unsupported features.");
}

/** Not Excel's: a member that this simulator does not have. It names the member, so that nobody mistakes it for a fault of theirs. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `The simulator does not implement ${member}.`, 501);
}
