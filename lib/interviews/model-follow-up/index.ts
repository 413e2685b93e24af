/** The model engine of follow-ups: the model says what an answer lacks and words the question; rules check it and stand in. */
import { checkTalk } from "../../facts/index.ts";
import { fromData, instructsProgram, ModelFailure, type ModelCall } from "../../model/index.ts";
import type { ResumeDocument } from "../../resumes/index.ts";
import { followUpFor, hasSomethingToAskOn } from "../follow-up.rules.ts";
import type { PlannedQuestion } from "../model.ts";
import type { FollowUp, FollowUpEngine, FollowUpInput, Lack, Log } from "../ports.ts";
import { answerPart, FOLLOW_UP_V1, type ProposedFollowUp } from "../prompts/follow-up.v1.ts";
import { contentStems } from "../scoring/read-question.ts";
import { segmentsOf } from "../scoring/text/sentences.ts";

/** The model reads so much of an answer, in UTF-16 units. */
const MOST_OF_ANSWER = 4_000;
const SHORTEST = 15;
const LONGEST = 240;
/** From this share of its words on, a follow-up asks the question once more. */
const SAME = 0.6;

/** Words of which a follow-up has one when it names what is lacking; a key point is named by its own words. */
const NAMES: Record<Exclude<Lack, "key_point">, RegExp> = {
  example: /\b(?:examples?|instance|(?:one|a|some) (?:[\p{L}-]+ )?(?:case|time|day|situation)|concrete)\b/iu,
  own_part:
    /\byou(?:r)?\b.*\b(?:yourself|part|role|own|do|did|doing|task)\b|\b(?:part|role|task)\b.*\byou(?:r|rs|rself)?\b/iu,
  result:
    /\b(?:came? of|results?|outcomes?|in the end|chang(?:e|ed)|differen(?:t|ce)|effects?|figures?|how (?:much|many|far|long)|afterwards|measured?|turn(?:ed)? out|end(?:ed)?)\b/iu,
};

/** The engine over a model. When the model fails the rules decide, with a notice; it never rejects for the model's sake. */
export function makeModelFollowUp(model: ModelCall, byRules: FollowUpEngine, log: Log): FollowUpEngine {
  return async (input) => {
    const { question, answer, userId, deadline } = input;
    if (!hasSomethingToAskOn(question, answer)) return {};
    // what speaks to a program is nothing to build on for one
    if (instructsProgram(answer) || segmentsOf(answer).some(({ raw }) => instructsProgram(raw)))
      return byRules(input);
    try {
      const { value } = await model.ask({
        ...FOLLOW_UP_V1,
        userId,
        prefix: "",
        input: answerPart(question, answer.slice(0, MOST_OF_ANSWER)),
        deadline,
      });
      return followUpOf(value, input);
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      log("warn", "follow-up without the model", { code: error.code });
      const message = `${error.what} Whether to ask on was decided by rules.`;
      return { ...(await byRules(input)), notice: { code: error.code, message } };
    }
  };
}

/** The follow-up for what the model found lacking, in its words where they may stand, else in the rules'. */
function followUpOf({ lack, keyPoints, text }: ProposedFollowUp, input: FollowUpInput): FollowUp {
  const { question, answer, before } = input;
  if (lack === "none") return {};
  const missing =
    lack === "key_point"
      ? [...new Set(keyPoints)].flatMap((number) => question.keyPoints[number - 1] ?? [])
      : [];
  const own = lack === "key_point" && missing.length === 0 && question.keyPoints.length === 0;
  // nothing is there that could be missing
  if (own) return {};
  const asked = followUpFor(question, answer, lack, { missing, before });
  const words = fromData(text).replace(/\s+/gu, " ").trim();
  return {
    asked: mayStand(words, asked, input) ? { lack, question: { ...asked.question, text: words } } : asked,
  };
}

/** Whether the model's words ask for the lack, ask no more than once, do not ask the question again, and say nothing that was not said. */
function mayStand(
  words: string,
  { lack, question: followUp }: { lack: Lack; question: PlannedQuestion },
  { question, answer, now }: FollowUpInput,
): boolean {
  if (words.length < SHORTEST || words.length > LONGEST || !words.endsWith("?")) return false;
  if ((words.match(/\?/gu) ?? []).length > 1) return false;
  const points = followUp.keyPoints.map(({ point }) => point);
  // where knowledge or judgement is asked for, naming the point would be the answer
  const tells = question.category !== "technical" && question.category !== "situational";
  if (lack === "key_point" ? tells && !shares(words, points.join(" ")) : !NAMES[lack].test(words))
    return false;
  if (asksAgain(words, question.text)) return false;
  const said = [question.text, question.focusArea, answer, ...(tells ? points : [])];
  return checkTalk(saidBy(said), words, { now }).length === 0;
}

const shares = (text: string, other: string): boolean => {
  const stems = new Set(contentStems(other));
  return contentStems(text).some((stem) => stems.has(stem));
};

function asksAgain(words: string, question: string): boolean {
  const asked = new Set(contentStems(question));
  const stems = [...new Set(contentStems(words))];
  const same = stems.filter((stem) => asked.has(stem)).length;
  return stems.length > 0 && same / Math.max(stems.length, Math.min(asked.size, stems.length)) >= SAME;
}

/** What was said in an interview, as the fact gate reads papers. */
const saidBy = (texts: readonly string[]): ResumeDocument => ({ basics: { summary: texts.join("\n") } });
