import type * as PdfiumPackage from "@embedpdf/pdfium";

import { FileRefused } from "./layout.ts";

/**
 * PDFium in WebAssembly with two things its package lacks: a ceiling on memory, and direct calls (its `cwrap` costs more than most
 * of the functions it wraps).
 */

/** Bytes of WebAssembly memory after which an allocation fails and the document is refused. */
const MEMORY_CEILING = 288 * 1024 * 1024;
/** WebAssembly memory never shrinks, so an instance that grew beyond this is not kept for the next document. */
const MEMORY_KEPT = 96 * 1024 * 1024;

const FUNCTIONS = [
  "FPDF_LoadMemDocument",
  "FPDF_GetLastError",
  "FPDF_CloseDocument",
  "FPDF_GetPageCount",
  "FPDF_LoadPage",
  "FPDF_ClosePage",
  "FPDF_GetPageBoundingBox",
  "FPDFPage_GetRotation",
  "FPDFPage_CountObjects",
  "FPDFPage_GetObject",
  "FPDFPageObj_GetType",
  "FPDFPageObj_GetBounds",
  "FPDFPageObj_GetFillColor",
  "FPDFPageObj_GetMatrix",
  "FPDFFormObj_CountObjects",
  "FPDFFormObj_GetObject",
  "FPDFPath_GetDrawMode",
  "FPDFPath_CountSegments",
  "FPDFPath_GetPathSegment",
  "FPDFPathSegment_GetPoint",
  "FPDFText_LoadPage",
  "FPDFText_ClosePage",
  "FPDFText_CountChars",
  "FPDFText_GetUnicode",
  "FPDFText_IsGenerated",
  "FPDFText_IsHyphen",
  "FPDFText_GetCharOrigin",
  "FPDFText_GetLooseCharBox",
  "FPDFText_GetFontSize",
  "FPDFText_GetMatrix",
  "FPDFText_GetFontWeight",
  "FPDFText_GetFontInfo",
  "FPDFText_GetFillColor",
  "FPDFText_GetTextObject",
  "FPDFTextObj_GetTextRenderMode",
  "FPDFLink_Enumerate",
  "FPDFLink_GetAnnotRect",
  "FPDFLink_GetAction",
  "FPDFAction_GetType",
  "FPDFAction_GetURIPath",
] as const;
type FunctionName = (typeof FUNCTIONS)[number];
type WasmFunction = (...args: number[]) => number;

/** The memory of an instance; its buffer is replaced whenever it grows. */
type WasmMemory = { buffer: ArrayBuffer };
type WasmExports = Record<string, unknown>;
type WasmInstance = { exports: WasmExports };
type WasmModule = { readonly compiled: unique symbol };
/** The part of the WebAssembly API used here; neither the ES library nor Node's types declare it. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  Instance: new (module: WasmModule, imports: Imports) => WasmInstance;
};

/** An open engine: PDFium's functions by name plus access to its memory. Pointers and handles are numbers; 0 is null. */
export type Pdfium = Record<FunctionName, WasmFunction> & {
  malloc: (bytes: number) => number;
  free: (pointer: number) => void;
  /** A view that is right until the next call into the engine. */
  view: () => DataView;
  bytes: () => Uint8Array;
  /** 256 bytes for results that come back through pointers. */
  scratch: number;
};

type Loaded = { module: WasmModule; engine: Pdfium | undefined };
let loaded: Promise<Loaded> | undefined;

/**
 * Runs `work` with an engine that is warm if the last document left it healthy. An engine whose call threw (an abort, an
 * exhausted memory, a stack overflow) or that grew large is thrown away.
 * @param wasm loads `pdfium.wasm`; called once per process
 */
export async function withPdfium<T>(
  wasm: () => Promise<Uint8Array>,
  work: (pdfium: Pdfium) => T,
): Promise<T> {
  loaded ??= compile(wasm);
  const mine = loaded;
  let state: Loaded;
  try {
    state = await mine;
  } catch (cause) {
    loaded = undefined;
    throw new Error("pdfium.wasm could not be loaded", { cause });
  }
  const engine = state.engine ?? (await instantiate(state.module));
  state.engine = undefined;
  const result = run(engine, work);
  if (engine.view().byteLength <= MEMORY_KEPT) state.engine = engine;
  return result;
}

/** An error that the engine itself threw means that the document drove it into the wall; other errors pass. */
function run<T>(engine: Pdfium, work: (pdfium: Pdfium) => T): T {
  try {
    return work(engine);
  } catch (cause) {
    if (isEngineFailure(cause)) {
      const sentence =
        "The PDF is damaged or too complex to be read. Please export it again and upload the new file.";
      throw new FileRefused("corrupt", sentence, { cause });
    }
    throw cause;
  }
}

/** A trap or an abort of the WebAssembly code, or a stack that ran over; by name, because a realm has its own error classes. */
function isEngineFailure(cause: unknown): boolean {
  const name = typeof cause === "object" && cause !== null && "name" in cause ? cause.name : undefined;
  return name === "RuntimeError" || name === "RangeError";
}

async function compile(wasm: () => Promise<Uint8Array>): Promise<Loaded> {
  const bytes = await wasm();
  return { module: await WebAssembly.compile(bytes), engine: undefined };
}

/** A value, so that the bundler does not follow it and add the second build to the first. */
const UNBUNDLED: string = ["@embedpdf", "pdfium"].join("/");

declare const require: ((id: string) => unknown) | undefined;

/**
 * A bundle emitted as CommonJS takes the CommonJS build of the package, because its ES build derives paths from
 * `import.meta.url`, which such a bundle does not have; unbundled the ES build is imported.
 */
async function pdfiumPackage(): Promise<typeof PdfiumPackage> {
  if (typeof require === "function") return require("@embedpdf/pdfium") as typeof PdfiumPackage;
  return (await import(UNBUNDLED)) as typeof PdfiumPackage;
}

type Imports = Record<string, Record<string, unknown>>;

async function instantiate(module: WasmModule): Promise<Pdfium> {
  const { init } = await pdfiumPackage();
  let exports: WasmExports | undefined;
  const options = {
    print: ignoreOutput,
    printErr: ignoreOutput,
    instantiateWasm(imports: Imports, receive: (instance: WasmInstance) => void): WasmExports {
      const instance = new WebAssembly.Instance(module, withMemoryCeiling(imports));
      exports = instance.exports;
      receive(instance);
      return instance.exports;
    },
  };
  const wrapped = await init(options);
  wrapped.PDFiumExt_Init();
  if (exports === undefined) throw new Error("PDFium started without its exports");
  return bind(exports);
}

/** What PDFium prints about a damaged document goes nowhere: it may quote the document. */
function ignoreOutput(): undefined {
  return undefined;
}

function withMemoryCeiling(imports: Imports): Imports {
  const grow = imports["env"]?.["emscripten_resize_heap"];
  if (typeof grow !== "function")
    throw new Error("PDFium no longer asks for memory through emscripten_resize_heap");
  const limited = (requested: number): number =>
    requested >>> 0 > MEMORY_CEILING ? 0 : Number(Reflect.apply(grow, undefined, [requested]));
  return { ...imports, env: { ...imports["env"], emscripten_resize_heap: limited } };
}

function bind(exports: WasmExports): Pdfium {
  const call = (name: string): WasmFunction => {
    const found = exports[name];
    if (typeof found !== "function") throw new Error(`PDFium does not export ${name}`);
    return found as WasmFunction;
  };
  const memory = exports["memory"] as WasmMemory;
  const named = Object.fromEntries(FUNCTIONS.map((name) => [name, call(name)])) as Record<
    FunctionName,
    WasmFunction
  >;
  const malloc = call("malloc");
  let bytes = new Uint8Array(memory.buffer);
  let view = new DataView(memory.buffer);
  const refresh = (): void => {
    if (view.buffer === memory.buffer) return;
    bytes = new Uint8Array(memory.buffer);
    view = new DataView(memory.buffer);
  };
  return {
    ...named,
    malloc,
    free: (pointer) => void call("free")(pointer),
    view: () => (refresh(), view),
    bytes: () => (refresh(), bytes),
    scratch: malloc(256),
  };
}
