import type { ScoredQuestion } from "./model.ts";

/** Questions for the tests of this folder, one or two of each category. */
export const EXAMPLE_QUESTIONS = {
  conflict: {
    questionId: "example-conflict",
    text: "Tell me about a time you disagreed with a colleague about a technical decision.",
    category: "behavioural",
    focusArea: "handling disagreement",
    difficulty: "medium",
    keyPoints: [
      {
        point: "Names the decision and what the two sides wanted",
        signs: ["wanted", "proposed", "preferred", "library", "design", "approach", "rewrite"],
      },
      {
        point: "Listened to the other side and tested the options with facts",
        signs: ["listen", "asked", "benchmark", "prototype", "data", "measure", "compare", "spike"],
      },
      {
        point: "Came to a decision that both could carry",
        signs: ["agreed", "compromise", "decided", "settled", "went with"],
      },
      {
        point: "Says how it turned out and what it did to working together",
        signs: ["since then", "result", "relationship", "learned", "still", "trust"],
      },
    ],
    expectedDurationSeconds: 120,
  },
  slowQuery: {
    questionId: "example-slow-query",
    text: "A database query has become slow. How do you find out why, and what do you do?",
    category: "technical",
    focusArea: "query performance",
    difficulty: "medium",
    keyPoints: [
      {
        point: "Looks at the execution plan instead of guessing",
        signs: ["explain", "execution plan", "query plan", "analyze", "full scan", "table scan"],
      },
      {
        point: "Checks indexes and how selective they are",
        signs: ["index", "composite index", "covering", "selectivity", "cardinality"],
      },
      {
        point: "Considers data growth, statistics, locks and load",
        signs: ["statistics", "lock", "growth", "vacuum", "load", "contention", "rows"],
      },
      {
        point: "Measures before and after the change",
        signs: ["measure", "before and after", "p95", "milliseconds", "slow query log", "metric"],
      },
    ],
    expectedDurationSeconds: 120,
  },
  angryCustomer: {
    questionId: "example-angry-customer",
    text: "A customer calls, shouting that nobody has replied to them for a week. What do you do?",
    category: "situational",
    focusArea: "de-escalation",
    difficulty: "easy",
    keyPoints: [
      {
        point: "Lets the person finish and shows that they are understood",
        signs: ["listen", "let them", "interrupt", "apologise", "apologize", "sorry", "understand"],
      },
      {
        point: "Finds the facts of the case before promising anything",
        signs: ["ticket", "history", "look up", "account", "case", "check"],
      },
      {
        point: "Takes ownership and names a concrete next step with a time",
        signs: ["call back", "by tomorrow", "own", "myself", "today", "within"],
      },
      {
        point: "Follows up and finds why it was missed",
        signs: ["follow up", "root cause", "why", "prevent", "queue", "report"],
      },
    ],
    expectedDurationSeconds: 90,
  },
  introduction: {
    questionId: "example-introduction",
    text: "Tell me about yourself.",
    category: "introduction",
    focusArea: "career overview",
    difficulty: "easy",
    keyPoints: [
      {
        point: "Says in a sentence who they are professionally now",
        signs: [
          "i am a",
          "i'm a",
          "currently",
          "engineer",
          "nurse",
          "accountant",
          "analyst",
          "teacher",
          "developer",
        ],
      },
      {
        point: "Names the steps that led there",
        signs: ["studied", "degree", "started", "before that", "years", "moved", "joined"],
      },
      {
        point: "Names an achievement that matters for the role",
        signs: ["led", "built", "reduced", "increased", "launched", "responsible for"],
      },
      { point: "Says what they look for next", signs: ["looking for", "next", "want to", "now i"] },
    ],
    expectedDurationSeconds: 90,
  },
  whyTeaching: {
    questionId: "example-why-teaching",
    text: "Why did you become a teacher, and what keeps you in the classroom?",
    category: "motivation",
    focusArea: "motivation for teaching",
    difficulty: "easy",
    keyPoints: [
      {
        point: "Gives a personal reason with a concrete moment behind it",
        signs: ["because", "remember", "my own teacher", "when i was", "tutor", "volunteer"],
      },
      {
        point: "Names what is rewarding about working with pupils",
        signs: ["progress", "understand", "click", "confidence", "curious", "relationship"],
      },
      {
        point: "Is honest about what is hard and says how they carry it",
        signs: ["marking", "tired", "difficult", "workload", "behaviour", "support", "colleagues"],
      },
    ],
    expectedDurationSeconds: 90,
  },
  pipeline: {
    questionId: "example-pipeline",
    text: "Walk me through a data pipeline that you built and are proud of.",
    category: "experience",
    focusArea: "pipeline design",
    difficulty: "medium",
    keyPoints: [
      {
        point: "Says what the data was for and who used it",
        signs: ["analyst", "dashboard", "report", "finance", "model", "business"],
      },
      {
        point: "Names the parts and why they were chosen",
        signs: ["airflow", "spark", "kafka", "dbt", "warehouse", "batch", "stream", "because"],
      },
      {
        point: "Deals with bad, late or duplicate data",
        signs: ["late", "duplicate", "idempotent", "quality", "schema", "backfill", "test", "dead letter"],
      },
      {
        point: "Says how it performed",
        signs: ["hours", "minutes", "cost", "per day", "million", "latency"],
      },
    ],
    expectedDurationSeconds: 150,
  },
  lostDeal: {
    questionId: "example-lost-deal",
    text: "Describe a deal that you lost and what you took from it.",
    category: "behavioural",
    focusArea: "learning from loss",
    difficulty: "medium",
    keyPoints: [
      {
        point: "Tells a real deal with its size and its people",
        signs: ["account", "buyer", "procurement", "contract", "worth", "prospect"],
      },
      {
        point: "Says why it was lost without blaming others",
        signs: ["competitor", "price", "my mistake", "i missed", "too late", "did not ask", "champion"],
      },
      {
        point: "Asked the customer for the reasons",
        signs: ["asked", "debrief", "feedback", "loss review", "told me"],
      },
      {
        point: "Changed something in the way of selling since",
        signs: ["since then", "now i", "learned", "changed", "next"],
      },
    ],
    expectedDurationSeconds: 120,
  },
} as const satisfies Record<string, ScoredQuestion>;
export type ExampleQuestion = keyof typeof EXAMPLE_QUESTIONS;
