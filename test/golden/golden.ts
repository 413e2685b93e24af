import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(dirname(dirname(import.meta.dirname)), "events");

/**
 * What the gateway, a queue, the bus, the clock or the user pool handed to a function, and what the function answered.
 * All goldens are steps of one story, so that each finds what the earlier ones left.
 */
export type Golden = {
  step: number;
  /** Objects that clients had put into the bucket by then: key and text. */
  uploads?: Record<string, string>;
  event: unknown;
  answer: unknown;
};

/** All goldens in the order of the story, by their path below events/, without .json. */
export function readGoldens(): [name: string, golden: Golden][] {
  return globSync("*/*/*.json", { cwd: root, exclude: ["bedrock/**"] })
    .map((file): [string, Golden] => [
      file.replace(/\.json$/, ""),
      JSON.parse(readFileSync(join(root, file), "utf8")) as Golden,
    ])
    .sort(([, a], [, b]) => a.step - b.step);
}

/** Replaces all goldens. */
export function writeGoldens(goldens: ReadonlyMap<string, Golden>): void {
  for (const [name] of readGoldens()) rmSync(join(root, `${name}.json`));
  for (const [name, golden] of goldens) {
    const file = join(root, `${name}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(golden, null, 2)}\n`);
  }
}

/** Where the golden of a route lies: `http/jobs/save-job`. */
export function nameOfRoute(domain: string, id: string): string {
  return `http/${domain}/${id.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/** The golden of every function that the gateway does not call, by its entry. */
export const WORKER_GOLDENS: Record<string, string> = {
  "account/create-profile.trigger": "cognito/account/create-profile",
  "resumes/parse-resume.worker": "s3/resumes/parse-resume",
  "jobs/analyse-posting.worker": "sqs/jobs/analyse-posting",
  "letters/write-letter.worker": "sqs/letters/write-letter",
  "tailoring/tailor-resume.worker": "sqs/tailoring/tailor-resume",
  "interviews/score-interview.worker": "sqs/interviews/score-interview",
  "suggestions/generate-suggestions.worker": "sqs/suggestions/generate-suggestions",
  "system/settle-dead-letters.worker": "sqs/system/settle-dead-letters",
  "system/sweep.worker": "schedule/system/sweep",
};
