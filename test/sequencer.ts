import { createRequire } from "node:module";
import type Package from "@jest/test-sequencer";

// its types and its module for `import` are at odds about the default export
const { default: TestSequencer } = createRequire(import.meta.url)("@jest/test-sequencer") as typeof Package;

type Tests = Parameters<InstanceType<typeof TestSequencer>["sort"]>[0];

/** What a suite takes that has never run here, in milliseconds. */
const UNKNOWN_MS = 2_000;

/**
 * Mixes the suites that wait for a service with those that compute, so that the two workers mostly have one of each: both kinds come
 * to their end together. Within a kind the longest come first, as Jest has it.
 */
export default class Sequencer extends TestSequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const sorted = await super.sort([...tests]);
    return [...new Set(sorted.map(kindOf))]
      .flatMap((kind) => placed(sorted.filter((test) => kindOf(test) === kind)))
      .sort((a, b) => a.at - b.at)
      .map(({ test }) => test);
  }
}

const kindOf = ({ context }: Tests[number]): string => context.config.displayName?.name ?? "";
const lengthOf = ({ duration = UNKNOWN_MS }: Tests[number]): number => duration;

/**
 * The suites of a kind, each with the share of the kind's time (0 to 1) that has passed when it begins. Shares, since what was measured
 * on other days is as long as those days were busy.
 */
function placed(tests: Tests): { test: Tests[number]; at: number }[] {
  const whole = tests.reduce((sum, test) => sum + lengthOf(test), 0);
  let before = 0;
  return tests.map((test) => {
    const at = before / whole;
    before += lengthOf(test);
    return { test, at };
  });
}
