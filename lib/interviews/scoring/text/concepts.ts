import { stem } from "./stem.ts";

// Words that people use for one thing. A question is asked with one of them and well answered with another.
const GROUPS = `
manager boss supervisor superior chief
conflict disagree disagreement argue argument dispute clash tension friction quarrel fight
mistake error fail failure wrong fault mess blunder oversight
customer client buyer guest caller shopper consumer
colleague coworker teammate peer workmate
feedback criticism criticise review
angry upset furious frustrated annoyed shouting yelling complaint complain irritated rude
deadline due overdue late
persuade convince influence argue buy-in
bug defect crash fault error
outage incident downtime failure down crash
slow latency performance speed fast
cost price expensive budget money spend cheap
salary pay compensation wage
hire recruit interview candidate
fire dismiss termination layoff
student pupil child learner kid class
parent mother father family relative
patient resident
doctor physician consultant
medicine medication drug dose
pain hurt
school classroom lesson teach teacher
test verify check validate
measure metric track kpi monitor
release deploy ship launch rollout
learn study course train training
change switch migrate migration replace move
design layout wireframe mockup prototype
user people visitor
sell sale deal close
password credential login account
attack breach hacker threat intrusion
safe safety secure security protect
priority prioritise urgent important triage order
report document write note
teach explain coach mentor show
strength good-at
reason why because motivate drew attract appeal
difficult hard tough tricky
workload busy overload overwhelmed swamped
delegate assign hand-over handover
meeting standup call
law legal compliance regulation
risk danger threat exposure
duty responsibility
forecast predict projection
revenue turnover income
`;

const CONCEPTS = new Map<string, string>();
for (const group of GROUPS.trim().split("\n")) {
  const [first = "", ...others] = group
    .split(" ")
    .filter((word) => !word.includes("-"))
    .map(stem);
  for (const word of [first, ...others]) if (!CONCEPTS.has(word)) CONCEPTS.set(word, first);
}

/** What a stem speaks of: "boss" and "manager" are one concept. A stem in no group stands for itself. */
export function conceptOf(stemmed: string): string {
  return CONCEPTS.get(stemmed) ?? stemmed;
}
