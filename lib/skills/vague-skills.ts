import { canonicalSkill } from "./lexicon.ts";

/**
 * Everyday words that say little in a list of skills: what stands behind them (Prometheus, a test suite, a ledger) is what a reader
 * looks for, and a list that the words were added to reads as padded. They still count where the person wrote them.
 */
const WORDS: readonly string[] = [
  "Algorithms",
  "Assembly",
  "Automation",
  "Caching",
  "Cleaning",
  "Cloud Computing",
  "Computer Literacy",
  "Containers",
  "Data Management",
  "Databases",
  "Debugging",
  "Documentation",
  "Filing",
  "Insurance",
  "Manufacturing",
  "Marketing",
  "Monitoring",
  "Nursing",
  "Offboarding",
  "Onboarding",
  "Packaging",
  "Prospecting",
  "Reception",
  "Refactoring",
  "Reporting",
  "Research",
  "Sales",
  "Scalability",
  "Scheduling",
  "Spreadsheets",
  "Storytelling",
  "Teaching",
  "Troubleshooting",
  "Typing",
];

let ids: ReadonlySet<string> | undefined;

/** Whether the name of a skill says too little to be added to a list of skills, or to be told of somebody by itself. */
export function isVague(skillId: string): boolean {
  ids ??= new Set(WORDS.flatMap((word) => canonicalSkill(word)?.id ?? []));
  return ids.has(skillId);
}
