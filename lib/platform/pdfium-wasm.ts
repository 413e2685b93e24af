import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Reads `pdfium.wasm` (4.6 MB): the asset that lies beside the bundle, or the one in the nearest `node_modules`.
 * Throws an `Error` that names the places looked at when there is none.
 */
export async function readPdfiumWasm(): Promise<Uint8Array> {
  const places = candidates();
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`pdfium.wasm is in none of ${places.join(", ")}`);
  return readFile(found);
}

function candidates(): string[] {
  const beside = typeof __dirname === "string" ? __dirname : undefined;
  const places = beside === undefined ? [] : [join(beside, "pdfium.wasm")];
  for (let folder = beside ?? process.cwd(); ; folder = dirname(folder)) {
    places.push(join(folder, "node_modules/@embedpdf/pdfium/dist/pdfium.wasm"));
    if (dirname(folder) === folder) return places;
  }
}
