import { questionsOf } from "../bank/index.ts";
import { OWN_PART, REASONS, RESULT, SITUATION } from "../personal/key-points.ts";
import { makeRulesScorer } from "./index.ts";
import type { AnswerScore, ScoredQuestion } from "./model.ts";

const score = makeRulesScorer();

const handover: ScoredQuestion = {
  questionId: "handover",
  text: "Your résumé says: “Introduced a handover sheet that cut missed drug doses from 9 to 2 a month”. What was the hardest part of it, and which other approaches did you decide against?",
  category: "behavioural",
  focusArea: "hard choices",
  difficulty: "medium",
  expectedDurationSeconds: 120,
  keyPoints: [SITUATION, OWN_PART, REASONS, RESULT],
};
const slowRequests: ScoredQuestion = {
  questionId: "slow-requests",
  text: "After this morning's release, the slowest one percent of requests take ten times as long. What do you do?",
  category: "situational",
  focusArea: "incident response",
  difficulty: "medium",
  expectedDurationSeconds: 120,
  keyPoints: [
    {
      point: "Limits the harm first, by rolling back or switching off",
      signs: ["roll back", "revert", "feature flag", "disable"],
    },
    {
      point: "Narrows it down by measurements",
      signs: ["latency", "trace", "p99", "metrics", "dashboard", "slow query"],
    },
  ],
};
const followUp = (to: ScoredQuestion, text: string, keyPoints: ScoredQuestion["keyPoints"]) => ({
  ...to,
  questionId: `${to.questionId}/follow-up`,
  text,
  keyPoints,
  followUpOf: to.questionId,
});

async function scored(to: ScoredQuestion, asked: ScoredQuestion, answer: string): Promise<AnswerScore> {
  const { answers } = await score({
    answers: [
      { question: to, answer: "It was difficult, but we managed it well." },
      { question: asked, answer },
    ],
    resume: undefined,
    now: "2026-11-01T00:00:00.000Z",
  });
  const last = answers.at(-1);
  if (last === undefined) throw new Error("no score");
  return last;
}

const ownPart = followUp(handover, "And you: what did you decide or do there yourself?", [OWN_PART]);
const oneCase = followUp(slowRequests, "Could you take one concrete case and tell me what happened there?", [
  SITUATION,
  OWN_PART,
  RESULT,
]);

describe("the answer to a follow-up", () => {
  it("speaks of the topic of the question that it follows, in a few words or many", async () => {
    for (const answer of [
      "In week 6 of my time at St Anne's I took over bed 9 myself: I checked the chart, called the doctor within 30 minutes, and wrote what I had given on the sheet. The missed doses fell from 9 to 2 a month after my handover sheet.",
      "I drew the sheet myself, showed it to both shifts and collected the filled ones each Friday for a month.",
    ]) {
      const { floor, score } = await scored(handover, ownPart, answer);
      expect({ floor, answer }).toEqual({ floor: undefined, answer });
      expect(score).toBeGreaterThan(20);
    }
  });

  it("need not name the topic again", async () => {
    const short = "In May it was a cron entry of mine, I found it with perf and moved it to Sunday.";
    expect((await scored(slowRequests, oneCase, short)).floor).toBeUndefined();
    const elsewhere = "My favourite cake is made of plums, and the best ones grow near the lake in summer.";
    expect((await scored(handover, ownPart, elsewhere)).score).toBeLessThan(20);
  });

  it("need not fit a question of the bank better than the others of its field", async () => {
    const learning = questionsOf("general").find(({ focusArea }) => focusArea === "learning something new");
    if (learning === undefined) throw new Error("the bank has lost a question");
    const asked = { ...learning, questionId: learning.id };
    const answer =
      "I called both of them, wrote down what each wanted, and proposed a trial of two weeks. I counted the returns each Friday: they fell from 30 to 4.";
    const told = await scored(asked, followUp(asked, oneCase.text, oneCase.keyPoints), answer);
    expect(told.score).toBeGreaterThan(45);
    expect(told.dimensions.map(({ reason }) => reason)).not.toContain("Hardly speaks to what was asked.");
  });

  it("is judged high when it tells a case of what was asked at first", async () => {
    const told = await scored(
      slowRequests,
      oneCase,
      "Last March the p99 latency of our search went from 200 to 2,100 milliseconds after a release. I rolled back within ten minutes, compared traces before and after, and found a query without an index. I added the index behind a feature flag, and the slowest requests were back to 190 milliseconds.",
    );
    expect(told.score).toBeGreaterThan(55);
  });

  it("is no answer when it tells another story, however well", async () => {
    const { score } = await scored(
      slowRequests,
      oneCase,
      "At Northwind Traders a colleague and I disagreed about using a queue for the order mails. He wanted to keep sending them from the shop itself. I proposed a trial of two weeks, built a small worker for the newsletter and counted what got lost. We settled on the queue, and lost mails went from about 30 a week to none.",
    );
    expect(score).toBeLessThan(40);
  });
});
