import { SaxesParser } from "saxes";
import { S3Error } from "./errors.ts";

/** A finished piece of XML; plain strings are text and get escaped. */
export type Markup = { readonly markup: string };

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// Control characters are legal in keys but not in XML 1.0; S3 writes them as references all the same.
const UNSAFE = /[&<>"\p{Cc}]/gu;

function escape(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => ESCAPES[character] ?? `&#x${character.charCodeAt(0).toString(16)};`,
  );
}

/** One element; `undefined` children are left out. */
export function tag(name: string, ...children: readonly (Markup | string | undefined)[]): Markup {
  const inner = children.map((child) =>
    child === undefined ? "" : typeof child === "string" ? escape(child) : child.markup,
  );
  return { markup: `<${name}>${inner.join("")}</${name}>` };
}

/** One element, or nothing when there is no value. */
export function optionalTag(name: string, value: string | undefined): Markup | undefined {
  return value === undefined ? undefined : tag(name, value);
}

/** A whole answer; errors carry no namespace, everything else does. */
export function xmlDocument(root: string, ...children: readonly (Markup | string | undefined)[]): string {
  const { markup } = tag(root, ...children);
  const namespace = root === "Error" ? "" : ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.replace(`<${root}>`, `<${root}${namespace}>`)}`;
}

/** An element that was read: its local name, its own text and its children. */
export type XmlNode = { readonly name: string; text: string; readonly children: XmlNode[] };

const malformed = (): S3Error =>
  new S3Error(
    "MalformedXML",
    "The XML you provided was not well-formed or did not validate against our published schema",
  );

/** Reads a request document and checks the name of its root; throws `MalformedXML`, also for a DTD. */
export function parseXml(text: string, root: string): XmlNode {
  const top: XmlNode = { name: "", text: "", children: [] };
  const open: XmlNode[] = [top];
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw malformed();
  });
  parser.on("doctype", () => {
    throw malformed();
  });
  parser.on("opentag", ({ name }) => {
    const node: XmlNode = { name: name.replace(/^.*:/, ""), text: "", children: [] };
    if (open.length > 16) throw malformed();
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const append = (piece: string): void => {
    const node = open.at(-1);
    if (node) node.text += piece;
  };
  parser.on("text", append);
  parser.on("cdata", append);
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  const [node] = top.children;
  if (node?.name !== root) throw malformed();
  return node;
}

/** The children of that name. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The text of the first child of that name. */
export function childText(node: XmlNode, name: string): string | undefined {
  return childrenOf(node, name)[0]?.text;
}

/** As `childText`, but throws `MalformedXML` where the child is missing. */
export function requiredText(node: XmlNode, name: string): string {
  const text = childText(node, name);
  if (text === undefined) throw malformed();
  return text;
}
