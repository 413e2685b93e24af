import Sequencer from "./sequencer.ts";

type Test = Parameters<Sequencer["sort"]>[0][number];

/** A suite as Jest hands it over, of which nothing is known but its kind and its size. */
const suite = (kind: string): Test =>
  ({
    path: import.meta.filename,
    context: { hasteFS: { getSize: () => 1 }, config: { cache: false, displayName: { name: kind } } },
  }) as unknown as Test;

it("lets suites of both kinds go on together, from the beginning to the end", async () => {
  const few = Array.from({ length: 4 }, () => suite("e2e"));
  const many = Array.from({ length: 12 }, () => suite("unit"));
  const options = {} as ConstructorParameters<typeof Sequencer>[0];
  const order = await new Sequencer(options).sort([...few, ...many]);
  expect(new Set(order)).toEqual(new Set([...few, ...many]));
  const kinds = order.map(({ context }) => context.config.displayName?.name);
  for (let from = 0; from < 16; from += 4)
    expect(kinds.slice(from, from + 4).filter((kind) => kind === "e2e")).toHaveLength(1);
});
