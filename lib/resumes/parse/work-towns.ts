import { titleScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { isField } from "./degree-fields.ts";
import { isTownLike } from "./town-like.ts";
import type { Draft, Token } from "./work-head.ts";

/** A draft whose title and employer are told apart. */
export type Assigned = { draft: Draft; position?: string; name?: string };

/** Towns that no list knows: the short last part beside the employer, and a comma's part where other entries have their place or the same form. */
export function inferTowns(entries: Assigned[]): void {
  const places = entries.filter(({ draft }) => draft.location !== undefined).length;
  const shared = entries.filter((entry) => (townBeside(entry) ?? townAlone(entry)) !== undefined).length;
  const tails = entries.filter((entry) => townAtEnd(entry) !== undefined).length;
  const named = entries.filter(({ name }) => name !== undefined && partsOf(name).length > 1).length;
  const behind = entries.filter(hasTownBehindTitle).length;
  const isHabit = tails >= 2 && tails === named && tails * 3 >= entries.length * 2;
  for (const entry of entries) {
    const { draft, name } = entry;
    if (draft.location !== undefined) continue;
    const beside = townBeside(entry) ?? townAlone(entry);
    if (beside !== undefined && (places + shared >= 2 || entries.length === 1)) {
      draft.location = beside;
      continue;
    }
    const behindTitle = behind > 0 && behind * 2 >= places ? townBehindTitle(entry) : undefined;
    if (behindTitle !== undefined) {
      draft.location = behindTitle;
      entry.position = commaParts(entry.position ?? "")
        .slice(0, -1)
        .join(", ");
      continue;
    }
    const town = townAtEnd(entry);
    if (town === undefined || name === undefined) continue;
    const inBrackets = name.endsWith(")");
    if (!isHabit && (inBrackets || places * 2 < entries.length - 1 || places === 0)) continue;
    draft.location = town;
    entry.name = partsOf(name).slice(0, -1).join(", ");
  }
}

/** The parts of an employer's text between commas, or before and in the brackets at its end. */
function partsOf(name: string): string[] {
  const [, outside, inside] = /^([^()]+?)\s+\(([^()]+)\)$/u.exec(name) ?? [];
  return outside === undefined || inside === undefined ? commaParts(name) : [outside, inside];
}

/** `Kettle Foods, Norwich`, `Kettle Foods (Norwich)`: the last part of the employer's text, when it is shaped like a town. */
function townAtEnd({ name }: Assigned): string | undefined {
  const parts = name === undefined ? [] : partsOf(name);
  const town = parts.at(-1);
  return parts.length > 1 && town !== undefined && isTownLike(town) ? town : undefined;
}

const hasTownBehindTitle = ({ draft: { entry, location }, position }: Assigned): boolean =>
  position !== undefined &&
  location !== undefined &&
  entry.head.some(({ text }) => text.includes(`${position}, ${location}`));

/** `The Kitchin — Commis Chef, Leith`: what stands behind a title, its employer being before it, where others have their town. */
function townBehindTitle({ draft: { tokens }, name, position }: Assigned): string | undefined {
  const parts = commaParts(position ?? "");
  const town = parts.at(-1) ?? "";
  const isLast = tokens.length === 2 && tokens[0]?.text === name && tokens[1]?.text === position;
  const isTitle = titleScore(parts.slice(0, -1).join(", ")) >= 2;
  return parts.length === 2 && isLast && isTitle && isTownLike(town) && !isField(town) ? town : undefined;
}

/** A text alone on its row that is neither title nor employer, when it is shaped like a town. */
function townAlone({ draft: { tokens }, name, position }: Assigned): string | undefined {
  const row = ({ slot }: Token): string | undefined => slot.split("/")[0];
  const left = tokens.filter(({ text }) => text !== name && text !== position);
  const [only, ...more] = left;
  const isAlone = only !== undefined && tokens.every((token) => token === only || row(token) !== row(only));
  return isAlone && more.length === 0 && name !== undefined && position !== undefined && isTownLike(only.text)
    ? only.text
    : undefined;
}

/** The last text of the employer's row, right after the employer, when it is shaped like a town. */
function townBeside({ draft, name, position }: Assigned): string | undefined {
  const at = draft.tokens.findIndex(({ text }) => text === name);
  const [employer, next, after] = draft.tokens.slice(at, at + 3);
  if (at < 0 || employer === undefined || next === undefined || next.text === position) return undefined;
  const row = (token: Token | undefined): string | undefined => token?.slot.split("/")[0];
  return row(employer) === row(next) && row(after) !== row(next) && isTownLike(next.text)
    ? next.text
    : undefined;
}
