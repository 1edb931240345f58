import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { Metadata } from "../../../src/functions/publish/metadata";

const ROOM = "src/functions";

/** The metadata as the tool makes it from the source, as the build does. */
export async function generated(): Promise<Metadata> {
  const files = readdirSync(ROOM).filter((name) => name.endsWith(".ts")).sort().map((name) => join(ROOM, name));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return JSON.parse(metadataJson) as Metadata;
}
