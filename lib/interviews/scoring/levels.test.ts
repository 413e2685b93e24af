import { EXAMPLE_ANSWERS } from "./example-answers.ts";
import { EXAMPLE_QUESTIONS } from "./example-questions.ts";
import type { ScoredQuestion } from "./model.ts";
import { levelOf } from "./rubric.ts";
import { scored } from "./testing.ts";

describe("the examples", () => {
  it.each(Object.keys(EXAMPLE_QUESTIONS))("of %s are ranked as a person would rank them", async (name) => {
    const examples = EXAMPLE_ANSWERS.filter(({ question }) => question === name);
    const scores = await Promise.all(
      examples.map(async ({ question, answer }) => (await scored(EXAMPLE_QUESTIONS[question], answer)).score),
    );
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(5);
  });

  it.each(EXAMPLE_ANSWERS.map((one) => [one.question, one.band, one.answer] as const))(
    "%s, band %i, is at most one band off",
    async (question, band, answer) => {
      const found = levelOf((await scored(EXAMPLE_QUESTIONS[question], answer)).score);
      expect(Math.abs(found - band)).toBeLessThanOrEqual(1);
    },
  );

  it("quote words of the answer, for every dimension of a judged answer", async () => {
    for (const { question, answer, band } of EXAMPLE_ANSWERS) {
      const result = await scored(EXAMPLE_QUESTIONS[question], answer);
      for (const { quotes, id } of result.dimensions) {
        for (const quote of quotes) expect(answer).toContain(quote);
        if (band >= 3) expect([id, quotes.length]).not.toEqual([id, 0]);
      }
    }
  });

  it("get two strengths and two improvements from the third band on, and never praise at the minimum", async () => {
    for (const { question, answer, band } of EXAMPLE_ANSWERS) {
      const { strengths, improvements, floor } = await scored(EXAMPLE_QUESTIONS[question], answer);
      expect(improvements).toHaveLength(2);
      if (band >= 3) expect(strengths).toHaveLength(2);
      if (floor !== undefined) expect(strengths).toEqual([]);
    }
  });
});

describe("fair to", () => {
  const { slowQuery, angryCustomer, conflict } = EXAMPLE_QUESTIONS;

  it("notes in bullets", async () => {
    const notes =
      "- Checked slow query log, found one report at 9 s\n- Ran EXPLAIN: full scan over orders, 40 million rows\n- Added composite index on tenant and date\n- p95 fell to 120 ms, inserts unchanged";
    const { score, floor } = await scored(slowQuery, notes);
    expect(floor).toBeUndefined();
    expect(score).toBeGreaterThanOrEqual(60);
  });

  it("people who learned English late", async () => {
    const answer =
      "In my last work the colleague want to make new library and I want to keep old one. I make small test with both and show him the numbers, old one was 3 times more fast for our data. He agree and we keep it. After this he ask me often before he start something, so for the relationship was good.";
    expect((await scored(conflict, answer)).score).toBeGreaterThanOrEqual(40);
  });

  it("plain words", async () => {
    const answer =
      "I let her talk until she is done and say that I am sorry nobody wrote back. Then I read what she sent us, so she need not say it twice. I tell her what I will do now and at what hour tomorrow I ring her, and I do ring, even if I have no news. Later I look why her letter was left lying.";
    const { score, dimensions } = await scored(angryCustomer, answer);
    expect(score).toBeGreaterThanOrEqual(35);
    expect(dimensions.find(({ id }) => id === "relevance")?.score).toBeGreaterThanOrEqual(35);
  });

  it("speech without full stops", async () => {
    const answer =
      "so at my last job we had this argument about the queue my colleague wanted kafka and i wanted to stay with sqs so i wrote down what we send per day it was about 20000 messages and i asked him what kafka would give us and he said replay and then i built a small replay from s3 in a day and we stayed with sqs and it still runs";
    expect((await scored(conflict, answer)).score).toBeGreaterThanOrEqual(35);
  });

  it("short honest answers, against long empty ones", async () => {
    const short =
      "A colleague wanted Mongo, I wanted Postgres. I benchmarked both with our 2 million orders; Postgres was twice as fast, so he agreed. It has run for three years.";
    const long = Array.from(
      { length: 12 },
      (_, at) =>
        `In every team there are different opinions, and point ${at} is that communication and respect are very important for success.`,
    ).join(" ");
    expect((await scored(conflict, short)).score).toBeGreaterThanOrEqual(45);
    expect((await scored(conflict, long)).score).toBeLessThanOrEqual(25);
  });
});

describe("an answer in another language", () => {
  const german =
    "Letztes Jahr wollte ein Kollege unsere Abrechnung in Go neu schreiben und ich war dagegen. Ich habe in zwei Tagen einen Prototyp mit beiden Varianten gebaut und die Zahlen verglichen: 22 gegen 25 Minuten. Danach haben wir uns auf Node geeinigt.";
  const french =
    "L'année dernière, mon collègue voulait changer la base de données et je n'étais pas d'accord. J'ai fait un test avec 3 millions de lignes et nous avons comparé les résultats. Il a accepté et nous avons gardé PostgreSQL.";
  const spanish =
    "El año pasado un colega quería cambiar la base de datos y yo no estaba de acuerdo. Hice una prueba con 3 millones de filas y comparamos los tiempos. Al final nos quedamos con PostgreSQL y él estuvo contento.";

  it.each([
    ["German", german],
    ["French", french],
    ["Spanish", spanish],
  ])("%s is named, judged in part and not called gibberish", async (name, answer) => {
    const result = await scored(EXAMPLE_QUESTIONS.conflict, answer);
    expect(result.floor).toBeUndefined();
    expect(result.dimensions[0]?.reason).toContain(name);
    expect(result.improvements[0]).toContain("English");
    expect(result.score).toBeGreaterThanOrEqual(15);
    expect(result.score).toBeLessThanOrEqual(40);
  });

  it("in a script without blanks has as many words as its letters make, and is judged like the others", async () => {
    const chinese =
      "我是一名后端工程师，2020年我和同事在数据库的选择上有分歧。我用两天做了一个 prototype，比较了 22 和 25 分钟，最后我们决定用 Postgres。";
    const { floor, score, dimensions } = await scored(EXAMPLE_QUESTIONS.conflict, chinese);
    expect(floor).toBeUndefined();
    expect(score).toBeGreaterThanOrEqual(20);
    expect(dimensions[0]?.reason).toContain("Chinese");
    expect((await scored(EXAMPLE_QUESTIONS.conflict, "是的")).floor).toBe("too_short");
    const bare = await scored(EXAMPLE_QUESTIONS.conflict, "我觉得这个问题非常有意思，谢谢大家的时间。");
    expect([bare.floor, bare.dimensions[0]?.reason]).toEqual([
      "off_topic",
      expect.stringContaining("Chinese"),
    ]);
  });

  it("without anything that can be held against the question is at the minimum, and says why", async () => {
    const result = await scored(
      EXAMPLE_QUESTIONS.conflict,
      "Der Hund und die Katze gehen mit der Sonne in das Haus, und das Haus ist auf dem Berg, weil der Berg auch ein Haus hat.",
    );
    expect(result.floor).toBe("off_topic");
    expect(result.score).toBeLessThanOrEqual(5);
    expect(result.dimensions[0]?.reason).toContain("German");
  });
});

describe("a case told from end to end", () => {
  it("is one to its question in whatever setting", async () => {
    const question: ScoredQuestion = {
      questionId: "own-product",
      text: "Which product that you worked on are you proudest of, and what was your contribution to it?",
      category: "experience",
      focusArea: "own product",
      difficulty: "medium",
      expectedDurationSeconds: 120,
      keyPoints: [
        { point: "Says what it does and for whom", signs: ["users", "customers", "helps", "app", "used by"] },
        {
          point: "Gives size and effect in figures",
          signs: ["percent", "million", "revenue", "growth", "retention"],
        },
        { point: "Names own decisions", signs: ["i decided", "i proposed", "i defined", "i convinced"] },
        { point: "Names what is still not good", signs: ["still", "weak", "not yet", "missing", "debt"] },
      ],
    };
    const beekeepers =
      "A notebook for beekeepers: which hive was opened, what the queen looks like, how much honey came out. 2,600 users write into it each week, and 64 % of those who begin in May are there a year later. I was alone for everything but the code. I decided to leave the weather out, which everybody had asked for, and built the entry by voice, since you wear gloves out there. I tried both on 14 beekeepers: 11 spoke, 3 typed. I stopped the shop for jars after four months, too. Swarms are still a mess, and I have put them off twice.";
    const { floor, score } = await scored(question, beekeepers);
    expect(floor).toBeUndefined();
    expect(score).toBeGreaterThanOrEqual(40);
  });
});

describe("an answer of knowledge", () => {
  const general =
    "I run explain on it and look for a full table scan, because guessing costs more time than reading the plan. Usually an index is missing, or it is not used because of a function on the column. I look at statistics and at locks as well, since a good plan turns bad with growth of the data. I measure p95 before and after on a copy and check that inserts did not get slower.";
  const own =
    "Last spring I built a composite index for our orders report, and p95 fell from 9 seconds to 120 ms over 40 million rows.";

  it("stays in the middle without a case that it could be checked on", async () => {
    const { score } = await scored(EXAMPLE_QUESTIONS.slowQuery, general);
    expect(score).toBeGreaterThan(40);
    expect(score).toBeLessThanOrEqual(59);
    expect((await scored(EXAMPLE_QUESTIONS.slowQuery, `${general} ${own}`)).score).toBeGreaterThan(70);
  });
});

describe("sweeping words", () => {
  const { slowQuery } = EXAMPLE_QUESTIONS;
  const plain =
    "I run explain and look for a full table scan. An index on the filter column is mostly the answer, and statistics get old with the growth of the data.";
  const sweeping = plain.replace("I run", "I always simply run").replace("is mostly", "is always of course");
  const told = `${plain} I built an index for all 41 tenants in March, and every report of the 9 passed.`;

  it("cost an answer without a case a part of its score", async () => {
    const { score } = await scored(slowQuery, plain);
    const { score: swept, dimensions } = await scored(slowQuery, sweeping);
    expect(swept).toBeLessThan(score * 0.9);
    expect(dimensions[0]?.reason).toContain("always");
  });

  it("cost nothing in a sentence that tells a deed or a figure", async () => {
    const without = told.replace("all 41", "41").replace("every report of the 9", "9 reports");
    expect((await scored(slowQuery, told)).score).toBeGreaterThanOrEqual(
      (await scored(slowQuery, without)).score,
    );
  });
});

describe("a figure", () => {
  const specificity = async (answer: string) =>
    (await scored(EXAMPLE_QUESTIONS.slowQuery, answer)).dimensions.find(({ id }) => id === "specificity")
      ?.score ?? Number.NaN;

  it("of something that happened counts more than one that is easily said", async () => {
    const said =
      "The table has 40 million rows, a scan takes 9 seconds, an index takes 120 ms, and after 30 days it is slow.";
    const met =
      "The table had 40 million rows, a scan took 9 seconds, an index took 120 ms, and after 30 days it was slow.";
    expect(await specificity(met)).toBeGreaterThan(1.5 * (await specificity(said)));
  });
});

describe("the own part", () => {
  const deeds = async (answer: string) =>
    (await scored(EXAMPLE_QUESTIONS.conflict, answer)).dimensions.find(({ id }) => id === "specificity")
      ?.score;
  it("goes on after an aside", async () => {
    const plain =
      "A colleague wanted MongoDB for our orders. I listened to his reasons, and showed him a small spike in Postgres.";
    const aside = plain.replace("his reasons,", "his reasons, which were mostly about the changing schema,");
    expect(await deeds(aside)).toBeGreaterThanOrEqual((await deeds(plain)) ?? Number.NaN);
  });
});

describe("what is told to be missing", () => {
  it("is not there in other words", async () => {
    const question: ScoredQuestion = {
      ...EXAMPLE_QUESTIONS.conflict,
      keyPoints: [
        ...EXAMPLE_QUESTIONS.conflict.keyPoints.slice(0, 2),
        {
          point: "Gives the outcome and the lesson",
          signs: ["compromise", "hindsight", "retrospective", "aftermath"],
        },
      ],
    };
    const answer =
      "A colleague wanted Mongo, I wanted Postgres, so I asked him for his reasons and measured both with a prototype. In the end he agreed and the report took 3 minutes. What I took from it is to measure before I argue.";
    const { improvements } = await scored(question, answer);
    expect(improvements.join(" ")).not.toContain("outcome");
    const told = await scored(question, answer.replace(/ In the end.*/, ""));
    expect(told.improvements.join(" ")).toContain("the outcome and the lesson");
  });
});

describe("an answer that promises where a deed was asked for", () => {
  it("is low and not at the minimum", async () => {
    const { score, floor } = await scored(
      EXAMPLE_QUESTIONS.conflict,
      "I would listen to my colleague and I would ask for data. I'd build a prototype of both designs and compare them with him, and I hope we would agree on the faster one.",
    );
    expect(floor).toBeUndefined();
    expect(score).toBeGreaterThan(5);
    expect(score).toBeLessThanOrEqual(38);
  });
});
