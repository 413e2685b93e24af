import { extractDocx } from "./docx.ts";
import { FileRefused, MAX_CHARACTERS, TRUNCATED, type ExtractedText } from "./layout.ts";
import { dropSoftHyphens } from "./hyphens.ts";
import { isNearlyEmpty } from "./lines.ts";
import { extractPdf } from "./pdf.ts";
import { sniffType, type FileType } from "./sniff.ts";
import { extractTxt } from "./txt.ts";

export { FileRefused, type ExtractedText } from "./layout.ts";
export { sniffType } from "./sniff.ts";

/** What `extractText` needs beside the bytes. */
export type ExtractOptions = {
  /** What the client said; the bytes decide. */
  contentType?: string;
  fileName?: string;
  /** Loads `pdfium.wasm`. */
  wasm: () => Promise<Uint8Array>;
};

const MAX_BYTES = 5 * 1024 * 1024;

/**
 * Visible text of a PDF, DOCX or TXT in reading order, with what was left out because nobody can see it.
 * Throws `FileRefused` with a code and a sentence for the person who uploaded the file.
 */
export async function extractText(bytes: Uint8Array, options: ExtractOptions): Promise<ExtractedText> {
  if (bytes.length === 0)
    throw new FileRefused(
      "empty",
      "The file is empty. Please choose the file again and upload it once more.",
    );
  if (bytes.length > MAX_BYTES)
    throw new FileRefused("too_large", "The file is larger than 5 MB. Please upload a smaller one.");
  const type = sniffType(bytes);
  switch (type) {
    case "pdf":
      return requireText(await extractPdf(bytes, options.wasm));
    case "zip":
      return requireText(withoutSoftHyphens(atMost(extractDocx(bytes))));
    case "text":
      return requireText(withoutSoftHyphens(extractTxt(bytes)));
    case "ole":
      throw refuseOle(bytes);
    case "rtf":
    case "word_xml":
    case "html":
    case "image":
    case "binary":
      throw new FileRefused("unsupported_type", UNSUPPORTED[type]);
  }
}

const CHOOSE = "Please upload a PDF, DOCX or TXT file.";
const UNSUPPORTED: Record<Exclude<FileType, "pdf" | "zip" | "text" | "ole">, string> = {
  rtf: `RTF files are not read. ${CHOOSE}`,
  word_xml: `Word 2003 XML documents are not read. Please save it as DOCX or PDF and upload that.`,
  html: `Web pages are not read as files. ${CHOOSE}`,
  image: `Pictures are not read. ${CHOOSE}`,
  binary: `The file is of a kind that is not read. ${CHOOSE}`,
};

/** Old Word files and password-protected new ones share a container (MS-CFB); the latter name a stream `EncryptedPackage`. */
function refuseOle(bytes: Uint8Array): FileRefused {
  const name = Buffer.from("EncryptedPackage", "utf16le");
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)) {
    return new FileRefused(
      "encrypted",
      "The document is protected with a password. Please upload a copy without one.",
    );
  }
  return new FileRefused(
    "unsupported_type",
    "Old Word documents (.doc) are not read. Please save it as DOCX or PDF and upload that.",
  );
}

/** The lines up to the length that is read of one document. */
function atMost(text: ExtractedText): ExtractedText {
  let left = MAX_CHARACTERS;
  const lines = text.lines.filter((line) => (left -= line.text.length) > 0);
  return lines.length === text.lines.length
    ? text
    : { ...text, lines, warnings: [...text.warnings, TRUNCATED] };
}

function withoutSoftHyphens(text: ExtractedText): ExtractedText {
  return { ...text, lines: text.lines.map(dropSoftHyphens) };
}

function requireText(text: ExtractedText): ExtractedText {
  if (!isNearlyEmpty(text.lines)) return text;
  throw new FileRefused(
    "no_text",
    "The file holds no readable text, only pictures of it or nothing at all. Please upload a copy whose text can be selected.",
  );
}
