import { shared, type Clause } from "../prose/clauses.ts";
import { isPlain } from "../prose/plain-words.ts";
import type { Finding, Prose } from "../prose/prose.ts";
import { remembered } from "../prose/remembered.ts";
import { isPoint } from "../prose/retold.ts";
import { isContent, wordsOf } from "../prose/words.ts";
import type { Scope, SourceText } from "../scope.ts";

/** Where a sentence begins to tell how, to what end or with what result: "by adding a cache", "cutting the run", "which saved €6,400", "without a complaint". */
const ATTACHED =
  /,?\s+(?=(?:(?:thereby|thus|hence|and so) )?(?:(?:by|through|after|while) )?\p{L}{3,}ing\s)|,?\s+(?=(?:which|that|so that|without|with no|with zero|within)\s)/iu;
/** Where another statement begins, which may be one of another point. */
const APART = /[;:]\s+|(?:,\s+|\s+)(?:and|while|but|plus|whereas)\s+(?:also\s+)?(?!\p{L}+ing\s)(?=\p{L})/iu;

/** How many ideas a part of a sentence shares with the point that it is clearly of. */
const CLEARLY = 2;

/**
 * "Moved 23 services to Kubernetes, cutting the nightly run" of a run that another move cut: points may be told in one sentence, but a result, a means or a
 * limit belongs to what it hangs on.
 */
export function attachments(clause: Clause, scope: Scope, prose: Prose): Finding[] {
  const [unit, ...more] = scope.units;
  // Once for a sentence, with its first clause.
  if (
    unit === undefined ||
    more.length > 0 ||
    prose.clauses.find(({ sentence }) => sentence === clause.sentence) !== clause
  )
    return [];
  const points = unit.texts.filter(isPoint);
  if (points.length < 2) return [];
  const foreign = clause.whole
    .split(APART)
    .flatMap((statement) => attachedIn(statement))
    .find(({ main, attached }) => isOfAnother(main, attached, points));
  return foreign === undefined
    ? []
    : [
        {
          rule: "outcomes",
          detail: `The source does not say ${JSON.stringify(foreign.attached.trim())} of this.`,
        },
      ];
}

/** What a statement says first, or last where it begins with what hangs on it, and each part that hangs on that. */
function attachedIn(statement: string): { main: string; attached: string }[] {
  const [first = "", ...rest] = statement.split(ATTACHED);
  return rest.map((attached) => ({ main: first, attached }));
}

const ideasOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => isContent(word) && !isPlain(word.stem))
      .map(({ idea }) => idea),
  );

const ideasOfPoint = remembered(({ text }: SourceText) => ideasOf(text));

function isOfAnother(main: string, attached: string, points: readonly SourceText[]): boolean {
  const closest = (text: string) => {
    const about = ideasOf(text);
    const scores = points.map((point) => shared(about, ideasOfPoint(point)));
    return { scores, best: Math.max(...scores) };
  };
  const of = closest(main);
  const to = closest(attached);
  return (
    of.best >= CLEARLY &&
    to.best >= CLEARLY &&
    !points.some((_, at) => of.scores[at] === of.best && to.scores[at] === to.best)
  );
}
