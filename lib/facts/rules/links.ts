import type { Finding, Prose } from "../prose/prose.ts";

const LINK =
  /(?:https?:\/\/|ftp:\/\/|www\.|mailto:|javascript:|data:)\S+|(?<![\p{L}\p{N}@._-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|io|dev|app|me|co|ai|edu|gov|eu|uk|de|fr|es|it|nl|pl|ch|at|be|ca|au|info|biz|xyz|ru|cn|in|us|tv|gg|ly|to|sh|example|cloud|online|tech|site|shop|blog|page|test|local)(?![\p{L}\p{N}])(?:\/\S*)?|(?<![\p{L}\p{N}@._-])[\p{Ll}\p{N}-]{2,}(?:\.[\p{Ll}\p{N}-]{2,})+\.\p{Ll}{2,}(?![\p{L}\p{N}])(?:\/\S*)?/giu;

const bare = (link: string) =>
  link
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
    .replace(/[).,;:!?/]+$/, "");

/** Links must stand in the source, whatever their scheme and closing slash. */
export function links({ text, scope }: Prose): Finding[] {
  const known = new Set((scope.text.match(LINK) ?? []).map(bare));
  return (text.match(LINK) ?? [])
    .filter((link) => !known.has(bare(link)))
    .map((link) => ({ rule: "links", detail: `The source does not hold the link ${JSON.stringify(link)}.` }));
}
