import { createRequire } from "node:module";
import type Package from "@jest/test-sequencer";

// its types and its module for `import` are at odds about the default export
const { default: TestSequencer } = createRequire(import.meta.url)("@jest/test-sequencer") as typeof Package;

type Tests = Parameters<InstanceType<typeof TestSequencer>["sort"]>[0];

/** What a suite takes that has never run here, in milliseconds. */
const UNKNOWN_MS: Readonly<Record<string, number>> = { unit: 1_500, e2e: 15_000 };

/**
 * Lets the suites that wait for a service run beside those that compute: of the two workers each then takes one kind. Within a kind
 * the longest come first, as Jest has it.
 */
export default class Sequencer extends TestSequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const lanes = new Map<string, { tests: Tests; beginsMs: number }>();
    for (const test of await super.sort([...tests])) {
      const name = laneOf(test);
      const lane = lanes.get(name) ?? { tests: [], beginsMs: 0 };
      lane.tests.push(test);
      lanes.set(name, lane);
    }
    return [...lanes]
      .flatMap(([name, lane]) =>
        lane.tests.map((test) => {
          const { beginsMs } = lane;
          lane.beginsMs += test.duration ?? UNKNOWN_MS[name] ?? 0;
          return { test, beginsMs };
        }),
      )
      .sort((a, b) => a.beginsMs - b.beginsMs)
      .map(({ test }) => test);
  }
}

const laneOf = ({ context }: Tests[number]): string => context.config.displayName?.name ?? "";
