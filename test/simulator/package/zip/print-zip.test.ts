import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../../src/simulator/package/zip/crc32";
import { openZip } from "../../../../src/simulator/package/zip/open-zip";
import { printZip } from "../../../../src/simulator/package/zip/print-zip";

const entries = new Map([["xl/数据.xml", new TextEncoder().encode("<a>" + "行".repeat(5000) + "</a>")], ["xl/media/image1.png", Uint8Array.of(1, 2, 3)], ["[Content_Types].xml", new TextEncoder().encode("<Types/>")]]);

test("with a packer and without, an archive opens to what was put in, content types first", () => {
  const packed = [printZip(entries), printZip(entries, { deflate: (content) => deflateRawSync(content, { level: 1 }), crc32 })].map(openZip);
  for (const opened of packed) {
    if (!(opened instanceof Map)) throw new Error(opened.kind);
    expect([...opened.keys()]).toEqual(["[Content_Types].xml", "xl/数据.xml", "xl/media/image1.png"]);
    for (const [name, content] of entries) expect([...opened.get(name)!]).toEqual([...content]);
  }
});

test("crc32 has the check value of its definition", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
