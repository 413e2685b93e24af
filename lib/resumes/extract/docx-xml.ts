import { SaxesParser } from "saxes";
import { FileRefused } from "./layout.ts";

/** An XML element; names are `prefix:local` with the prefixes of this file, whatever the document calls its namespaces. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

const MAX_NODES = 400_000;
const MAX_DEPTH = 256;

/** Namespaces of Office Open XML, transitional and strict (ECMA-376 parts 1 and 4), by a piece that both forms share. */
const NAMESPACES: [RegExp, string][] = [
  [/wordprocessingml\/(2006\/)?main$/, "w"],
  [/markup-compatibility/, "mc"],
  [/(officeDocument(\/2006)?|package\/2006)\/relationships$/, "r"],
  [/drawingml\/(2006\/)?main$/, "a"],
  [/officeDocument\/(2006\/)?math$/, "m"],
  [/content-types$/, "ct"],
];

function prefixOf(uri: string): string {
  return NAMESPACES.find(([pattern]) => pattern.test(uri))?.[1] ?? "x";
}

/**
 * Parses one part of a document into a tree. Throws `FileRefused` `corrupt` when it is not well-formed, has a document type
 * declaration (no word processor writes one, attacks with entities do), or is too large or too deep.
 * @param budget nodes left for the whole document; counted down
 */
export function parseXml(bytes: Uint8Array, budget: { nodes: number } = { nodes: MAX_NODES }): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const stack: Element[] = [root];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const refuse = (cause?: unknown): never => {
    throw new FileRefused(
      "corrupt",
      "The document is damaged and cannot be read. Please save it again and upload the new file.",
      { cause },
    );
  };
  parser.on("doctype", () => refuse());
  parser.on("error", (error) => refuse(error));
  parser.on("opentag", (tag) => {
    if (--budget.nodes < 0 || stack.length > MAX_DEPTH) refuse();
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      const name = attribute.uri === "" ? attribute.local : `${prefixOf(attribute.uri)}:${attribute.local}`;
      attributes[name] = attribute.value;
    }
    const element: Element = { name: `${prefixOf(tag.uri)}:${tag.local}`, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => stack.pop());
  const addText = (text: string): void => void stack.at(-1)?.children.push(text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(decodeXml(bytes)).close();
  return elements(root)[0] ?? refuse();
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = [bytes[0], bytes[1]];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder("utf-16le").decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The child elements. */
export function elements(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The first child element of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : elements(element).find((one) => one.name === name);
}

/** The `w:val` of a child, "" when it has none, undefined when there is no such child. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : (found.attributes["w:val"] ?? "");
}

/** An on-off property (ECMA-376 part 1, 17.17.4): undefined when it is not stated. */
export function toggle(element: Element | undefined, name: string): boolean | undefined {
  const value = valueOf(element, name);
  return value === undefined ? undefined : !["0", "false", "off", "none"].includes(value);
}

/** All text below an element. */
export function textOf(element: Element): string {
  return element.children.map((one) => (typeof one === "string" ? one : textOf(one))).join("");
}
