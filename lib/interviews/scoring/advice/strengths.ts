import { PARTS } from "../dimensions/structure.ts";
import { countOf, type Evidence } from "../evidence.ts";
import type { ReadSentence } from "../read-answer.ts";
import { RUBRIC } from "../rubric.ts";
import { figuresAmong } from "../text/markers.ts";
import { lowered, quoted } from "./quoted.ts";

/** Something that an answer does well, with the words that show it, and how much it stands out. */
type Strength = { text: string; weight: number; done?: true };

/** What happened: "I would tell them that it can be solved" says what might. */
const toldAs = (evidence: Evidence, mark: "result" | "learning" | "situation") =>
  (evidence.marked.get(mark) ?? []).filter(({ past }) => past);
const figuresIn = ({ numbers, past, time }: ReadSentence) =>
  past || time ? figuresAmong(numbers).length : 0;

/** Of what is counted as a reason: a why, and not a condition alone. */
const WHY =
  /\b(?:because|since|so (?!far\b|on\b|much\b|many\b)\w+|therefore|thus|hence|due to|why|reasons?|which (?:means|meant|makes|lets|avoids|keeps|would|gives|allows|prevents)|in order to|instead of|rather than|means|caused by|leads? to|to (?:avoid|prevent|make sure|see|find out|check|keep|protect|reduce|understand|learn|rule out))\b/u;

/** Of what is counted as a limit: one that is said as such, and not "the price" alone. */
const LIMIT =
  /\b(?:if|unless|except|however|although|whereas|depends?|depending|only (?:if|when|where|for)|on the other hand|trade-?offs?|downsides?|drawbacks?|disadvantages?|limits?|limitations?|not (?:always|every|enough|suitable|worth))\b/u;

function candidates(evidence: Evidence): Strength[] {
  // A claim that the résumé tells otherwise is nothing to praise, whatever it speaks of.
  const carrying = evidence.answer.carrying.filter(({ doubted }) => !doubted);
  const [best] = evidence.points
    .filter(({ sentence }) => sentence?.doubted !== true)
    .toSorted((a, b) => b.credit - a.credit);
  const deed = carrying.toSorted((a, b) => b.deeds.own.length - a.deeds.own.length)[0];
  const figure = carrying.toSorted((a, b) => figuresIn(b) - figuresIn(a))[0];
  const results = toldAs(evidence, "result");
  const result = results.find(({ numbers }) => figuresAmong(numbers).length > 0) ?? results[0];
  const reason = evidence.marked.get("reason")?.find(({ folded }) => WHY.test(folded));
  const limit = evidence.marked.get("limit")?.find(({ folded }) => LIMIT.test(folded));
  const learning = evidence.marked.get("learning")?.[0];
  const [situation] = toldAs(evidence, "situation");
  const parts = PARTS[evidence.question.source.category](evidence);
  const list: (Strength | undefined)[] = [
    best?.sentence !== undefined && best.credit >= 0.6
      ? {
          text: `It holds a point that counts here (${lowered(best.point)}): ${quoted(best.sentence.raw)}.`,
          weight: 3 * best.credit,
        }
      : undefined,
    deed !== undefined && deed.deeds.own.length > 0
      ? {
          text: `Your own part can be seen: ${quoted(deed.raw)}.`,
          weight: 1 + 0.4 * Math.min(4, evidence.own.size),
          done: true,
        }
      : undefined,
    result !== undefined
      ? {
          text: `You say what came of it: ${quoted(result.raw)}.`,
          weight: result.numbers.length > 0 ? 2.4 : 1.5,
        }
      : undefined,
    figure !== undefined && figuresIn(figure) > 0 && figure !== result
      ? {
          text: `Numbers make it tangible: ${quoted(figure.raw)}.`,
          weight: 1.2 + 0.3 * Math.min(4, evidence.numbers.size),
        }
      : undefined,
    reason !== undefined
      ? {
          text: `You give a reason and not only a statement: ${quoted(reason.raw)}.`,
          weight: 1 + 0.3 * Math.min(4, countOf(evidence, "reason")),
        }
      : undefined,
    limit !== undefined && limit !== reason
      ? { text: `You name a limit or a condition: ${quoted(limit.raw)}.`, weight: 1.1 }
      : undefined,
    learning !== undefined
      ? { text: `You say what you took from it: ${quoted(learning.raw)}.`, weight: 1.4 }
      : undefined,
    situation !== undefined && situation !== result
      ? { text: `The situation is set before the story starts: ${quoted(situation.raw)}.`, weight: 1 }
      : undefined,
    parts.every(({ found }) => found >= 0.5)
      ? { text: `The answer is complete: ${parts.map(({ name }) => name).join(", ")}.`, weight: 2 }
      : undefined,
    evidence.asked.size > 0 && carrying[0] !== undefined
      ? { text: `You stay with the topic: ${quoted(carrying[0].raw)}.`, weight: 0.5 }
      : undefined,
  ];
  return list.filter((strength) => strength !== undefined);
}

/**
 * The two things that an answer does best, each with the words that show it; fewer when there are not two, and none but what was done in an
 * answer of the first band: words that it shares with a key point are no sign there of meaning it.
 */
export function strengthsOf(evidence: Evidence, score: number): string[] {
  const [first] = RUBRIC.cuts;
  return candidates(evidence)
    .filter(({ done }) => score >= first || done === true)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ text }) => text);
}
