import { child, elements, toggle, valueOf, type Element } from "./docx-xml.ts";

/** What a run looks like; undefined is "as the style says". */
export type RunLooks = {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  hidden?: boolean | undefined;
  /** Points. */
  size?: number | undefined;
  /** `RRGGBB` or `auto`. */
  colour?: string | undefined;
  /** Background behind the text, `RRGGBB`; undefined is paper. */
  shade?: string | undefined;
};

/** What a style says about a paragraph. */
export type ParagraphLooks = {
  headingLevel?: number | undefined;
  list?: boolean | undefined;
  left?: number | undefined;
  before?: number | undefined;
};

/** Looks by style id, inheritance resolved. */
export type Styles = {
  run: (styleId: string | undefined) => RunLooks;
  paragraph: (styleId: string | undefined) => ParagraphLooks;
};

type Style = { basedOn: string | undefined; run: RunLooks; paragraph: ParagraphLooks };

const DEFAULT_SIZE = 11;

/** Reads `styles.xml`; without one everything is plain. */
export function readStyles(part: Element | undefined): Styles {
  const styles = new Map<string, Style>();
  let fallback: string | undefined;
  for (const element of part === undefined ? [] : elements(part)) {
    if (element.name !== "w:style") continue;
    const id = element.attributes["w:styleId"] ?? "";
    styles.set(id, readStyle(element));
    if (element.attributes["w:type"] === "paragraph" && element.attributes["w:default"] !== undefined)
      fallback = id;
  }
  const defaults = child(child(child(part, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const base: RunLooks = { size: DEFAULT_SIZE, ...stated(readRunLooks(defaults)) };
  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    for (let at = id ?? fallback; at !== undefined && found.length < 16; at = found.at(-1)?.basedOn) {
      const style = styles.get(at);
      if (style === undefined) break;
      found.push(style);
    }
    return found.reverse();
  };
  return {
    run: (id) => Object.assign({}, base, ...chain(id).map((style) => stated(style.run))) as RunLooks,
    paragraph: (id) =>
      Object.assign({}, ...chain(id).map((style) => stated(style.paragraph))) as ParagraphLooks,
  };
}

/** Only what is stated, so that spreading does not erase what was inherited. */
export function stated<T extends object>(looks: T): Partial<T> {
  return Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function readStyle(element: Element): Style {
  const properties = child(element, "w:pPr");
  const paragraph = readParagraphLooks(properties);
  const named = /^heading ([1-6])$/i.exec(valueOf(element, "w:name") ?? "")?.[1];
  const bulletName = /^list (bullet|number)/i.test(valueOf(element, "w:name") ?? "");
  return {
    basedOn: valueOf(element, "w:basedOn"),
    run: readRunLooks(child(element, "w:rPr")),
    paragraph: {
      ...paragraph,
      headingLevel: named === undefined ? paragraph.headingLevel : Number(named),
      list: bulletName ? true : paragraph.list,
    },
  };
}

/** Reads `w:pPr`. */
export function readParagraphLooks(properties: Element | undefined): ParagraphLooks {
  const outline = valueOf(properties, "w:outlineLvl");
  const numbering = child(properties, "w:numPr");
  const level = outline === undefined ? NaN : Number(outline) + 1;
  return {
    headingLevel: level >= 1 && level <= 6 ? level : undefined,
    list: numbering === undefined ? undefined : valueOf(numbering, "w:numId") !== "0",
    left: points(child(properties, "w:ind")?.attributes, ["w:left", "w:start"]),
    before: points(child(properties, "w:spacing")?.attributes, ["w:before"]),
  };
}

/** A measure in twentieths of a point, or with its unit as strict documents write it. */
function points(attributes: Record<string, string> | undefined, names: string[]): number | undefined {
  const raw = names.map((name) => attributes?.[name]).find((value) => value !== undefined);
  if (raw === undefined) return undefined;
  const value = Number.parseFloat(raw);
  if (!Number.isFinite(value)) return undefined;
  return raw.endsWith("pt") ? value : value / 20;
}

/** Reads `w:rPr`. */
export function readRunLooks(properties: Element | undefined): RunLooks {
  const printedSize = valueOf(properties, "w:sz") ?? "";
  // Half points; a strict document may write the unit (ISO 29500-1, ST_HpsMeasure).
  const size = Number.parseFloat(printedSize) * (printedSize.endsWith("pt") ? 2 : 1);
  const vanish = toggle(properties, "w:vanish") ?? toggle(properties, "w:webHidden");
  return {
    bold: toggle(properties, "w:b"),
    italic: toggle(properties, "w:i"),
    hidden: vanish,
    size: Number.isFinite(size) ? size / 2 : undefined,
    colour: valueOf(properties, "w:color"),
    shade: shadeOf(properties) ?? highlightOf(properties),
  };
}

/** The fill of a `w:shd` child. */
export function shadeOf(properties: Element | undefined): string | undefined {
  const fill = child(properties, "w:shd")?.attributes["w:fill"];
  return fill === undefined || fill === "auto" ? undefined : fill;
}

function highlightOf(properties: Element | undefined): string | undefined {
  const highlight = valueOf(properties, "w:highlight");
  if (highlight === undefined || highlight === "none") return undefined;
  return highlight === "white" ? "FFFFFF" : "808080";
}
