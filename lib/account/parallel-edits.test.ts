import { makeWorld } from "../../test/world/world.ts";
import { makeProfiles } from "./profiles.ts";

it("lets every one of forty edits at once succeed, each on top of another", async () => {
  const { table, clock, ada } = makeWorld();
  const profiles = makeProfiles({ table, clock });
  const identity = () => Promise.resolve({ email: "ada@example.com", name: "Ada" });
  const { version } = await profiles.create(ada, await identity());
  const edits = Array.from({ length: 40 }, (_, i) =>
    profiles.edit(ada, identity, { headline: `Engineer ${i}` }),
  );
  const versions = (await Promise.all(edits)).map((profile) => profile.version);
  expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => version + 1 + i));
});
