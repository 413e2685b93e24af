import { questionsOf } from "../bank/index.ts";
import { EXAMPLE_QUESTIONS } from "./example-questions.ts";
import { pointsShown } from "./key-points.ts";
import { readAnswer } from "./read-answer.ts";
import { readQuestion } from "./read-question.ts";
import { scored } from "./testing.ts";

const [angry] = questionsOf("nursing")
  .filter(({ id }) => id === "nursing-016")
  .map((question) => ({ ...question, questionId: question.id }));
if (angry === undefined) throw new Error("the bank has no question on an angry relative");

const STORY =
  "In 2022 on my stroke unit in Leeds a son shouted at me because his father had waited four hours for a scan. I took him into the quiet room, listened for ten minutes and apologised for the delay. I called the doctor, and she explained the plan. He thanked me in the end. Since then I call families before they have to ask.";
const DENIED =
  "Nobody shouted at me in Leeds in 2022 because his father had waited four hours for a scan. I took nobody into the quiet room, I never listened for ten minutes and I did not apologise for the delay. I did not call a doctor who explained the plan, and nobody thanked me in the end.";
const ASKED =
  "Was it on my stroke unit in Leeds in 2022? Did his father wait four hours for a scan? Did I take him into a quiet room, listen for ten minutes and apologise for the delay? Did I explain the plan, and did he thank me in the end?";

describe("what is denied or asked", () => {
  it.each([
    ["denied", DENIED],
    ["asked", ASKED],
    ["denied and asked", `${DENIED} ${ASKED}`],
  ])("is no case when all of it is %s", async (_, answer) => {
    expect(await scored(angry, answer)).toMatchObject({ score: 0, floor: "no_answer", strengths: [] });
  });

  it("is no case of what one knows either", async () => {
    const { slowQuery } = EXAMPLE_QUESTIONS;
    const answer =
      "I have never had a slow query in production. I did not run explain on the orders table with 40 million rows, nobody found a full scan, and I never added a composite index on customer and date. The p95 did not fall from 900 ms to 40 ms. I have not looked at locks or statistics.";
    expect(await scored(slowQuery, answer)).toMatchObject({ score: 0, floor: "no_answer" });
  });

  it("is no case beside general words, where no deed is told", async () => {
    const talk =
      "Relatives are a great part of the work on every ward, and anger is a feeling like others. Waiting is hard for families, and information matters to them. A calm voice is important in such a meeting, and so is trust. Every ward has its own rules for visitors, and good manners are welcome on all of them. Kindness is a part of nursing from the first day of training to the last one.";
    const alone = await scored(angry, talk);
    const beside = await scored(angry, `${talk} ${DENIED}`);
    expect(beside.score).toBeLessThanOrEqual(alone.score + 5);
  });

  it("costs nothing beside what was done", async () => {
    const plain = await scored(angry, STORY);
    const beside = await scored(
      angry,
      `${STORY} I did not promise him a date, and I did not argue with him. Was it easy? No.`,
    );
    expect(plain.score).toBeGreaterThanOrEqual(80);
    expect(beside.score).toBeGreaterThanOrEqual(plain.score - 2);
  });

  it("shows a key point that is about not doing it, and no other", () => {
    const question = readQuestion({
      ...angry,
      keyPoints: [
        { point: "Does not accuse anybody", signs: ["not accuse"] },
        { point: "Listens and stays calm", signs: ["listened", "stayed calm"] },
      ],
    });
    const answer = readAnswer(
      "I did not accuse anybody on the ward, I never listened and nobody stayed calm.",
      question,
    );
    expect(pointsShown(question, answer)).toMatchObject([
      { credit: expect.closeTo(1, 0) as number },
      { credit: 0, spoken: 0 },
    ]);
  });

  it("is an answer where questions are asked for", async () => {
    const [asks] = questionsOf("data-science")
      .filter(({ id }) => id === "data-science-013")
      .map((question) => ({ ...question, questionId: question.id }));
    if (asks === undefined) throw new Error("the bank has no question that asks for questions");
    const questions =
      "What does leaving mean here, a cancelled contract or no order for six months? What will somebody do with the list, and how many calls can they make a week? What does a lost customer cost? Which data do we have, and from when?";
    expect(asks.text).toMatch(/What do you ask first\?$/);
    const answer = await scored(asks, questions);
    expect(answer.floor).toBeUndefined();
    expect(answer.score).toBeGreaterThanOrEqual(25);
  });
});
