/** What a file is by its bytes. `zip` may be a DOCX; `ole` is an old `.doc` or an encrypted Office file. */
export type FileType = "pdf" | "zip" | "ole" | "rtf" | "word_xml" | "html" | "image" | "text" | "binary";

const SIGNATURES: [FileType, number[]][] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["image", [0x52, 0x49, 0x46, 0x46]],
];

/** The type by magic bytes; what the client or the file name claims does not count. PDF readers accept a header within the first 1,024 bytes. */
export function sniffType(bytes: Uint8Array): FileType {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024 + 5));
  const found = SIGNATURES.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (found !== undefined) return found[0];
  if (head.includes("%PDF-")) return "pdf";
  if (/^\W*<\?xml[^]*?(mso-application progid="Word|w:wordDocument|pkg:package)/i.test(head))
    return "word_xml";
  if (/^\W*<(!doctype html|html|head|body)\b/i.test(head)) return "html";
  return head.includes("\0") && !/^(\xff\xfe|\xfe\xff|[^\0]\0[^\0]\0[^\0]\0|\0[^\0]\0[^\0]\0[^\0])/.test(head)
    ? "binary"
    : "text";
}
