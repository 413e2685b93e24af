import type { Item } from "../../../lib/kernel/table.ts";
import type { AtRest } from "./index.ts";

/** Object keys that a row names, whatever the field. */
const named = (item: Item): string[] =>
  ["fileKey", "objectKey"].flatMap((field) => (typeof item[field] === "string" ? [item[field]] : []));

/** No object that no row names, and no row that names an object which is not there. Renders belong to their résumé or letter. */
export const checkObjects: AtRest = (state) => {
  const items = state.table.items();
  const wanted = new Map(
    items.flatMap((item) =>
      item["status"] === "AWAITING_UPLOAD" ? [] : named(item).map((key) => [key, item.sk] as const),
    ),
  );
  const rendered = new Set(
    items.flatMap(({ pk, sk }) => {
      const [kind, id = ""] = sk.split("#");
      return kind === "RESUME" || kind === "LETTER" ? [`${pk.slice(5)}/${id}`] : [];
    }),
  );
  const orphans = [...state.objects.keys()].filter((key) => {
    const [folder, user, owner] = key.split("/");
    return folder === "renders" ? !rendered.has(`${user ?? ""}/${owner ?? ""}`) : !wanted.has(key);
  });
  return [
    ...orphans.map((key) => `no row names the object ${key}`),
    ...[...wanted]
      .filter(([key]) => !state.objects.has(key))
      .map(([key, sk]) => `${sk} names ${key}, which is not there`),
  ];
};
