import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { TypesetPdf, TypstJob, TypstPort } from "../kernel/typst.ts";

/** Where the templates lie, and the folders with fonts. Templates turn off the fallback to fonts of the system, so that every machine gives the same bytes. */
export type TypstPlaces = { templates: string; fonts: string[] };

/** Results that took no part in this many documents leave Typst's global cache: templates stay warm, people's texts do not. */
const CACHE_AGE = 2;

/** Typst in this process. The native module (51 MB) is loaded and the fonts are read when the first document comes. */
export function makeTypst(places: TypstPlaces): TypstPort {
  let loading: Promise<NodeCompiler> | undefined;
  const withDocument = async <T>(
    job: TypstJob,
    use: (compiler: NodeCompiler, document: NodeTypstDocument) => T,
  ): Promise<T> => {
    loading ??= createCompiler(places);
    const compiler = await loading;
    try {
      return use(compiler, compile(compiler, places, job));
    } finally {
      compiler.evictCache(CACHE_AGE);
    }
  };
  return {
    pdf: (job) => withDocument(job, writePdf),
    pageCount: (job) => withDocument(job, (_, document) => document.numOfPages),
  };
}

async function createCompiler({ templates, fonts }: TypstPlaces): Promise<NodeCompiler> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  return NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fonts }] });
}

function compile(
  compiler: NodeCompiler,
  { templates }: TypstPlaces,
  { template, data }: TypstJob,
): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath: join(templates, template), inputs: { data } });
  if (compiled.result !== null) return compiled.result;
  const error = compiled.takeError();
  const diagnostics: unknown[] = error === null ? [] : compiler.fetchDiagnostics(error);
  throw new Error(`Typst could not compile ${template}: ${JSON.stringify(diagnostics)}`);
}

/**
 * PDF/UA-1 where it can be had. The standard refuses a document with text that no font can draw or that has no meaning in Unicode
 * (private use): that one is written as a tagged PDF without the claim, and what cannot be drawn is named.
 */
function writePdf(compiler: NodeCompiler, document: NodeTypstDocument): TypesetPdf {
  const pages = document.numOfPages;
  try {
    return { bytes: compiler.pdf(document, { pdfStandard: "ua-1" }), pages, missingGlyphs: [] };
  } catch (error) {
    const message = messageOf(error);
    if (!message.includes("PDF/UA-1 error")) throw error;
    return {
      bytes: compiler.pdf(document, { pdfStandard: "1.7" }),
      pages,
      missingGlyphs: undrawable(message),
    };
  }
}

/** The characters in "the text `"日"` could not be displayed with font …". */
function undrawable(message: string): string[] {
  const texts = [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(
    ([, text]) => text ?? "",
  );
  return [...new Set(texts)];
}

/** Errors of native code need not be of this realm's `Error`. */
function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
}

/** Folders beside the bundle (`templates/`, `fonts/`), or those of the source tree and its node_modules when there is no bundle. */
export function typstPlaces(): TypstPlaces {
  const here = import.meta.dirname;
  const beside = { templates: join(here, "templates"), fonts: [join(here, "fonts")] };
  if (existsSync(beside.templates)) return beside;
  const root = join(here, "../..");
  return {
    templates: join(root, "lib/resumes/render/templates"),
    fonts: globSync("node_modules/@expo-google-fonts/*/{400Regular,600SemiBold,700Bold}", {
      cwd: root,
    })
      .map((f) => join(root, f))
      .sort(),
  };
}
