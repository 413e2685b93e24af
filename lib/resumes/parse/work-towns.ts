import { organisationScore, titleScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { fold } from "./fold.ts";
import { ARRANGEMENT, type Draft, type Token } from "./work-head.ts";

/** A draft whose title and employer are told apart. */
export type Assigned = { draft: Draft; position?: string; name?: string };

const TOWN = /^\p{Lu}[\p{L}\p{M}'’.]*(?:[- ][\p{L}\p{M}'’.]+){0,3}$/u;
/** Shaped like the name of a town: short, capitalised, no title, employer or kind of employment. */
const isTownLike = (text: string): boolean =>
  text.length <= 40 &&
  TOWN.test(text) &&
  titleScore(text) === 0 &&
  organisationScore(text) === 0 &&
  !/^\p{Lu}{2,}$/u.test(text) &&
  !ARRANGEMENT.test(fold(text));

/** Towns that no list knows: the short last part beside the employer, and a comma's part where other entries have their place or the same form. */
export function inferTowns(entries: Assigned[]): void {
  const places = entries.filter(({ draft }) => draft.location !== undefined).length;
  const shared = entries.filter((entry) => townBeside(entry) !== undefined).length;
  const tails = entries.filter((entry) => townAtEnd(entry) !== undefined).length;
  const named = entries.filter(({ name }) => name !== undefined && commaParts(name).length > 1).length;
  const isHabit = tails >= 2 && tails === named && tails * 3 >= entries.length * 2;
  for (const entry of entries) {
    const { draft, name } = entry;
    if (draft.location !== undefined) continue;
    const beside = townBeside(entry);
    if (beside !== undefined && (places + shared >= 2 || entries.length === 1)) {
      draft.location = beside;
      continue;
    }
    const town = townAtEnd(entry);
    if (town === undefined || name === undefined) continue;
    if (!isHabit && (places * 2 < entries.length - 1 || places === 0)) continue;
    draft.location = town;
    entry.name = commaParts(name).slice(0, -1).join(", ");
  }
}

/** `Kettle Foods, Norwich`: the last part of the employer's text, when it is shaped like a town. */
function townAtEnd({ name }: Assigned): string | undefined {
  const parts = name === undefined ? [] : commaParts(name);
  const town = parts.at(-1);
  return parts.length > 1 && town !== undefined && isTownLike(town) ? town : undefined;
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
