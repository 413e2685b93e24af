import type { ExampleQuestion } from "./example-questions.ts";

/** An answer with the band, 1 to 5, that a person would give it by the words of the rubric. */
export type ExampleAnswer = { question: ExampleQuestion; band: number; answer: string };

/** Answers for the tests of this folder: five levels of each of seven questions, short and long, plain and learned. */
export const EXAMPLE_ANSWERS: readonly ExampleAnswer[] = [
  {
    question: "conflict",
    band: 5,
    answer:
      "Two years ago at Lumen a colleague wanted to rewrite our billing service in Go and I preferred to keep Node and fix the slow parts. I asked him to list what hurt, and it was mainly the nightly invoice run of three hours. I built a small prototype of the run in both in two days and we put the numbers side by side: Go took 22 minutes, Node with batching 25. With that we agreed to batch in Node, because a rewrite would have cost a quarter. The run has taken under half an hour since, and he now brings me his designs before he opens a pull request. I learned to measure before I argue.",
  },
  {
    question: "conflict",
    band: 4,
    answer:
      "A colleague wanted to use MongoDB for our orders and I wanted Postgres. I listened to his reasons, which were mostly about the changing schema, and showed him with a small spike that JSON columns would do. We decided for Postgres and kept the document part in one table. It worked out and we still work well together.",
  },
  {
    question: "conflict",
    band: 3,
    answer:
      "In my last job I did not agree with a teammate about which framework to use. He wanted React and I wanted Vue. We discussed it for a while and asked our lead, and in the end we took React. It was fine.",
  },
  {
    question: "conflict",
    band: 2,
    answer:
      "I sometimes disagree with colleagues about technical things. When that happens I try to talk about it openly and find a solution that works for both of us.",
  },
  {
    question: "conflict",
    band: 1,
    answer:
      "I am a team player and believe that communication is key. Every challenge is an opportunity, and with a positive attitude and respect everything can be solved.",
  },
  {
    question: "slowQuery",
    band: 5,
    answer:
      "First I look at the slow query log to see since when it is slow and with which parameters, because one bad customer id can hide in an average. Then I run EXPLAIN ANALYZE with exactly those values and compare estimated rows with actual ones; if they are far apart, statistics are stale and an ANALYZE may be all it needs. If I see a sequential scan over a large table I check whether an index fits the filter and the sort, for example a composite index on (tenant_id, created_at), and whether it is selective enough to pay for the slower writes. If the plan is fine I look at locks and load instead. I change one thing at a time and measure p95 before and after; last spring that took one report from 9 seconds to 120 ms.",
  },
  {
    question: "slowQuery",
    band: 4,
    answer:
      "I run explain on it and look for a full table scan. Usually an index is missing or is not used because of a function on the column. I add the index on a copy of the data, measure before and after, and check that inserts did not get slower. If the plan is good I look whether other transactions hold locks.",
  },
  {
    question: "slowQuery",
    band: 3,
    answer:
      "I would check the query plan and see if there is an index on the columns in the where clause. If not I add one and test it again.",
  },
  {
    question: "slowQuery",
    band: 2,
    answer: "I would look at the database and try to optimise the query, maybe with an index or so.",
  },
  {
    question: "slowQuery",
    band: 1,
    answer:
      "Performance is very important for every application, and a good engineer always makes sure that everything runs fast and efficiently.",
  },
  {
    question: "angryCustomer",
    band: 5,
    answer:
      "I let them finish without interrupting and then say sorry for the silence, because a week without a word would make me angry too. While they talk I open the account and read the ticket history, so that they do not have to tell it all again, and I repeat in one sentence what I understood. Then I say what I can do now and what not: for example that I will bring it to the shipping team today and call back myself by 4 pm tomorrow, with or without a result. I write that in the ticket and keep it. Afterwards I find out why it was missed; if the mail fell into a queue that nobody reads, I report it so that it does not happen to the next one.",
  },
  {
    question: "angryCustomer",
    band: 4,
    answer:
      "I stay calm, let the person speak and apologise that nobody replied. Then I look up the ticket to see what happened and tell them honestly. I take over the case myself, promise a call back by tomorrow noon and really call. Later I ask in the team why the ticket was left lying.",
  },
  {
    question: "angryCustomer",
    band: 2,
    answer:
      "I would apologise and listen to the problem. Then I check the ticket and try to solve it directly, or I pass it to a colleague who can help and let the customer know.",
  },
  {
    question: "angryCustomer",
    band: 2,
    answer: "I would stay calm and friendly and try to help the customer as well as I can.",
  },
  {
    question: "angryCustomer",
    band: 1,
    answer:
      "Customer satisfaction is my top priority and I am passionate about excellent service. The customer is always king.",
  },
  {
    question: "introduction",
    band: 5,
    answer:
      "I am a backend engineer with seven years in payments. I studied computer science in Porto and started at a small agency, where I built shops for local retailers, and in 2019 I joined Paywave. There I led the move of the settlement service to Kafka, which cut the closing of the books from six hours to forty minutes, and I mentored two juniors who now run it. Lately I have spent more and more time on reliability, and that is what I am looking for next: a team that owns its on-call and wants somebody who likes to find out why things break.",
  },
  {
    question: "introduction",
    band: 4,
    answer:
      "I'm a nurse with five years on a surgical ward. After my training in Leeds I worked in a care home for a year and then moved to St James. I'm responsible for the new starters there and set up their induction. Now I would like to go into intensive care.",
  },
  {
    question: "introduction",
    band: 3,
    answer:
      "I am an accountant. I studied economics and have worked for four years in a tax office. I like working with numbers and I am looking for something new now.",
  },
  {
    question: "introduction",
    band: 2,
    answer:
      "I am a hardworking person and I have some years of experience in different jobs. I like to learn new things and work with people.",
  },
  {
    question: "introduction",
    band: 1,
    answer:
      "I am a highly motivated, dynamic and results-driven individual with excellent skills who always gives everything and thrives under pressure.",
  },
  {
    question: "whyTeaching",
    band: 5,
    answer:
      "When I was sixteen I tutored the boy next door in fractions with a cut-up pizza box, and I still remember his face when it clicked. That is why I went into primary teaching. What keeps me there after nine years is the slow progress: last year a girl who had not spoken in class since Year 2 read her own story to all thirty of us in June. It is not always like that. The marking eats my Sundays, and behaviour in the autumn term is hard; I plan with two colleagues who share their lessons with me, and I stopped grading every piece of work, because most of it is not read anyway.",
  },
  {
    question: "whyTeaching",
    band: 4,
    answer:
      "I became a teacher because my own chemistry teacher let us burn things and explained why they burned. I like it when a pupil who said 'I can't' suddenly understands. The workload is heavy, above all before reports, so I share material with colleagues and keep Saturdays free.",
  },
  {
    question: "whyTeaching",
    band: 3,
    answer:
      "I became a teacher because I always liked to explain things and help my little brother with his homework. I enjoy it when the pupils understand something. It can be difficult with big classes, but it is worth it.",
  },
  {
    question: "whyTeaching",
    band: 2,
    answer:
      "I like working with children and I think teaching is a very meaningful job. That is why I am a teacher.",
  },
  {
    question: "whyTeaching",
    band: 1,
    answer:
      "Education is the foundation of society. Passion and dedication are what make the difference, and I give my best every day.",
  },
  {
    question: "pipeline",
    band: 5,
    answer:
      "At a grocery chain I built the pipeline that feeds the replenishment model. Tills in 300 shops sent sales as files at night; I replaced that by Kafka topics per region and a Spark job that writes to the warehouse every ten minutes, because the buyers wanted to react before noon. The hard part was tills that came back online with old sales: I keyed every line by till and receipt number, so a replay changes nothing, and lines older than three days go to a table that somebody looks at. Checks in dbt stop a load when a shop reports less than half of its usual day. It handles about 40 million lines a day, is at most 15 minutes behind, and fresh food write-offs fell by 8 % in the first half year.",
  },
  {
    question: "pipeline",
    band: 4,
    answer:
      "I built a batch pipeline in Airflow that loads orders and payments into Snowflake for the finance team. I chose batch because they only report once a day. Each task can run twice without duplicates since it replaces its own day. I added tests for missing keys, and the monthly closing went from three days to one.",
  },
  {
    question: "pipeline",
    band: 3,
    answer:
      "I built a pipeline with Airflow and Python that takes data from our CRM and puts it in the warehouse every night, so that the analysts can make their dashboards. I also added some tests for the data.",
  },
  {
    question: "pipeline",
    band: 2,
    answer:
      "I have built some data pipelines with Python and SQL in my job. They worked well and the team was happy with them.",
  },
  {
    question: "pipeline",
    band: 1,
    answer:
      "Data is the new oil and pipelines are the heart of every modern company. I am proud of always delivering quality.",
  },
  {
    question: "lostDeal",
    band: 5,
    answer:
      "Last autumn I lost a 90,000 euro contract with a logistics company after four months. I had worked only with the warehouse manager, who loved our scanner, and never asked who signs; in the last week procurement came with a competitor who was 12 % cheaper and already on their supplier list. I called the head of procurement afterwards and asked for twenty minutes, and she told me that they would have taken us if she had seen the error rates in July. Since then I draw a map of the people in the first week and do not send an offer before I have met the one who pays. I won five of the next seven deals of that size.",
  },
  {
    question: "lostDeal",
    band: 4,
    answer:
      "I lost a hospital as a customer because I answered their tender two days late. I had thought that our contact would wait for us. I phoned him and asked what else was missing, and he said that our price list was hard to read. Since then I put every tender in the shared calendar and send a one-page offer.",
  },
  {
    question: "lostDeal",
    band: 3,
    answer:
      "I once lost a deal with a bigger client because a competitor was cheaper. I was disappointed, but I asked them for feedback and learned that I should talk about the price earlier.",
  },
  {
    question: "lostDeal",
    band: 2,
    answer:
      "I have lost some deals, that is normal in sales. You have to stay positive and learn from it and try again with the next customer.",
  },
  {
    question: "lostDeal",
    band: 1,
    answer:
      "I never give up, because winners see every defeat as a chance to grow and to become a better version of themselves.",
  },
];
