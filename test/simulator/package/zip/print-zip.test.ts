import { deflateRawSync, inflateRawSync } from "node:zlib";
import { crc32 } from "../../../../src/simulator/package/zip/crc32";
import { openZip } from "../../../../src/simulator/package/zip/open-zip";
import { printZip } from "../../../../src/simulator/package/zip/print-zip";

const entries = new Map([["xl/数据.xml", new TextEncoder().encode("<a>" + "行".repeat(5000) + "</a>")], ["xl/media/image1.png", Uint8Array.of(1, 2, 3)], ["[Content_Types].xml", new TextEncoder().encode("<Types/>")]]);

test("with a packer and without, an archive opens to what was put in, content types first", () => {
  const packed = [printZip(entries), printZip(entries, { deflate: (content) => deflateRawSync(content, { level: 1 }), crc32 })].map((bytes) => openZip(bytes));
  for (const opened of packed) {
    if (!(opened instanceof Map)) throw new Error(opened.kind);
    expect([...opened.keys()]).toEqual(["[Content_Types].xml", "xl/数据.xml", "xl/media/image1.png"]);
    for (const [name, content] of entries) expect([...opened.get(name)!]).toEqual([...content]);
  }
});

test("what came out of an archive goes in as it stood there; what is new is packed", () => {
  const opened = openZip(printZip(entries));
  if (!(opened instanceof Map)) throw new Error(opened.kind);
  const changed = new TextEncoder().encode("<b/>"), packed: Uint8Array[] = [];
  const packer = { deflate: (content: Uint8Array) => { packed.push(content); return deflateRawSync(content); }, crc32 };
  const again = openZip(printZip(new Map([...opened, ["xl/new.xml", changed]]), packer));
  if (!(again instanceof Map)) throw new Error(again.kind);
  expect(packed).toEqual([changed]);
  for (const [name, content] of [...entries, ["xl/new.xml", changed] as const]) expect([...again.get(name)!]).toEqual([...content]);
});

test("an unpacker of the machine's own gives the same content, and what is larger than it says is no workbook", () => {
  const bytes = printZip(entries), native = { inflate: (body: Uint8Array, size: number) => inflateRawSync(body, { maxOutputLength: size, chunkSize: size + 64 }) };
  const opened = openZip(bytes, native);
  if (!(opened instanceof Map)) throw new Error(opened.kind);
  for (const [name, content] of entries) expect([...opened.get(name)!]).toEqual([...content]);
  const lying = Buffer.from(bytes), view = new DataView(lying.buffer, lying.byteOffset), entry = lying.lastIndexOf("xl/数据.xml") - 46;
  view.setUint32(entry + 24, 5000, true);
  for (const unpacker of [native, undefined]) expect(openZip(lying, unpacker)).not.toBeInstanceOf(Map);
});

test("crc32 has the check value of its definition", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
