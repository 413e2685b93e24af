import { Parser } from "htmlparser2";

/** A posting as a person sees it: `hidden` tells that there was text that they could not see; it is left out. */
export type VisibleText = { text: string; hidden: boolean };

const TAGS =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|span|html|body|table|tr|td|strong|em|b|i|a|section|script|style)\b[^>]*>/i;
const ESCAPED_TAGS = /&lt;\/?(?:p|div|br|li|ul|ol|h[1-6]|span|strong)\b/i;
const UNSEEN = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "iframe",
  "object",
  "svg",
  "select",
]);
const BLOCKS = new Set(
  "address article aside blockquote br dd div dl dt footer form header hr li main nav ol p pre section table tr ul h1 h2 h3 h4 h5 h6".split(
    " ",
  ),
);
/** Styles that keep text from the eye; white text counts only when nothing in the same style paints a background. */
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|font-size\s*:\s*[01](?:px|pt|em|rem|%)?\s*(?:;|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0/i;
const WHITE =
  /(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?\b|white\b|transparent\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i;

function isHiding(attributes: Readonly<Record<string, string>>): boolean {
  const style = attributes["style"] ?? "";
  return "hidden" in attributes || HIDING.test(style) || (WHITE.test(style) && !/background/i.test(style));
}

/** Headings become `# …`, list items `- …`, bold `**…**`, so that the line reader needs one notation only. */
function markdownOf(html: string): VisibleText {
  let text = "";
  let unseenDepth = 0;
  let concealedDepth = 0;
  let hidden = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unseenDepth > 0 || UNSEEN.has(name)) unseenDepth++;
      else if (concealedDepth > 0 || isHiding(attributes)) concealedDepth++;
      else if (/^h[1-6]$/.test(name)) text += "\n\n# ";
      else if (name === "li") text += "\n- ";
      else if (name === "strong" || name === "b") text += "**";
      else if (name === "p") text += "\n\n";
      else if (BLOCKS.has(name)) text += "\n";
      else if (name === "td" || name === "th") text += " ";
    },
    ontext(data) {
      if (concealedDepth > 0 && data.trim() !== "") hidden = true;
      if (unseenDepth === 0 && concealedDepth === 0) text += data.replace(/\s+/g, " ");
    },
    onclosetag(name) {
      if (unseenDepth > 0) unseenDepth--;
      else if (concealedDepth > 0) concealedDepth--;
      else if (name === "strong" || name === "b") text += "**";
      else if (BLOCKS.has(name) && name !== "br") text += "\n";
    },
  });
  parser.end(html);
  return { text: text.replace(/\*\*(\s*)\*\*/g, "$1"), hidden };
}

/** Characters of the Unicode tag block and long runs of zero-width ones carry text that nobody sees. */
const TAG_CHARACTERS = /[\u{E0000}-\u{E007F}]/u;
const ZERO_WIDTH_RUN = /[\u200B-\u200F\u2060-\u2064\uFEFF]{4,}/;
const UNSEEN_CHARACTERS =
  /[\u200B\u2060-\u2064\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/gu;

function decoded(html: string): string {
  let text = "";
  new Parser({ ontext: (data) => (text += data) }).end(html);
  return text;
}

/** The visible text of a posting given as plain text, Markdown, HTML, or HTML that was escaped once more. */
export function visibleText(raw: string): VisibleText {
  const source = !TAGS.test(raw) && ESCAPED_TAGS.test(raw) ? decoded(raw) : raw;
  const { text, hidden } = TAGS.test(source) ? markdownOf(source) : plain(source);
  const invisible = TAG_CHARACTERS.test(text) || ZERO_WIDTH_RUN.test(text);
  return {
    text: text
      .replace(UNSEEN_CHARACTERS, "")
      .replace(/\r\n?/g, "\n")
      .replace(/[\u00a0\u202f\t]/g, " "),
    hidden: hidden || invisible,
  };
}

function plain(source: string): VisibleText {
  const text = source.replace(/<!--[\s\S]*?-->/g, "");
  return {
    text: /&(?:amp|nbsp|lt|gt|quot|#\d+|#x[\da-f]+|[lr]squo|[lr]dquo|[mn]dash|bull);/i.test(text)
      ? decoded(text.replace(/</g, "&lt;"))
      : text,
    hidden: false,
  };
}
