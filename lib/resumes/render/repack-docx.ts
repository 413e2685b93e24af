import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first moment that a ZIP entry can carry. */
const EPOCH = new Date(1980, 0, 1);
const CORE = "docProps/core.xml";
/** Where an id stands; the `<` before it cannot occur in anybody's text. */
const RELATION = /(<w:hyperlink [^<>]*r:id="|<Relationship Id=")(rId[\w-]{12,})"/g;

/** The same document without what differs from run to run: times of creation, and the random ids that `docx` gives to links. */
export function repackDocx(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const names = new Map<string, string>();
  const stable = (id: string) => {
    const name = names.get(id) ?? `rIdLink${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  const parts = Object.entries(entries).map(([path, content]) => {
    if (!/\.(xml|rels)$/.test(path)) return [path, content] as const;
    const xml = strFromU8(content);
    const fixed =
      path === CORE
        ? xml.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, "")
        : xml.replaceAll(RELATION, (_, before: string, id: string) => `${before}${stable(id)}"`);
    return [path, strToU8(fixed)] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: EPOCH });
}
