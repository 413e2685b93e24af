import { makeWorld } from "../../test/world/world.ts";
import { profileFields } from "./model.ts";
import { makeProfiles } from "./profiles.ts";
import { makeSessions } from "./sessions.ts";

const IDENTITY = { email: "ada@example.com", name: "Ada" };
const code = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "fulfilled",
    (error: unknown) => (error as { code?: unknown }).code,
  );

describe("profiles", () => {
  it("are created once, by the confirmation or by the first look, whichever comes first", async () => {
    const { ada, clock, table } = makeWorld();
    const profiles = makeProfiles({ table, clock });
    let asked = 0;
    const identity = () => {
      asked += 1;
      return Promise.resolve(IDENTITY);
    };
    const [first] = await Promise.all([profiles.read(ada, identity), profiles.create(ada, IDENTITY)]);
    clock.pass(1_000);
    expect(await profiles.create(ada, { email: "new@example.com", name: "Other" })).toEqual(first);
    expect(await profiles.read(ada, identity)).toEqual(first);
    expect(asked).toBe(1);
    expect(first).toMatchObject({ userId: ada, ...IDENTITY, version: 1 });
  });

  it("are edited, cleared with null, and guarded by their version", async () => {
    const { ada, bob, clock, table } = makeWorld();
    const profiles = makeProfiles({ table, clock });
    const identity = () => Promise.resolve(IDENTITY);
    await profiles.edit(ada, identity, { headline: "Programmer", location: "London" });
    clock.pass(5_000);
    const edited = await profiles.edit(ada, identity, { location: null, targetRoles: ["Countess"] }, 2);
    expect(edited).toMatchObject({ headline: "Programmer", targetRoles: ["Countess"], version: 3 });
    expect(edited).not.toHaveProperty("location");
    expect(edited.createdAt).toBe("2026-11-21T08:00:00.000Z");
    expect(edited.updatedAt).toBe("2026-11-21T08:00:05.000Z");
    expect(await code(profiles.edit(ada, identity, { name: "x" }, 2))).toBe("version_conflict");
    const parallel = await Promise.all(
      ["a", "b"].map((name) => code(profiles.edit(ada, identity, { name }, 3))),
    );
    expect(parallel.sort()).toEqual(["fulfilled", "version_conflict"]);
    expect((await profiles.read(bob, identity)).version).toBe(1);
  });

  it.each([1e300, -1e16, 1e-120, Number.POSITIVE_INFINITY])(
    "do not take %p, which the table cannot keep",
    (n) => {
      expect(profileFields.preferences.safeParse({ n }).success).toBe(false);
    },
  );

  it("take ordinary preferences, with a name each", () => {
    expect(
      profileFields.preferences.safeParse({ dark: true, salary: 70_000.5, zero: 0, remote: "yes" }).success,
    ).toBe(true);
    expect(profileFields.preferences.safeParse({ "": 1 }).success).toBe(false);
  });
});

describe("sign-outs", () => {
  const at = (iso: string) => Date.parse(iso) / 1000;
  const NOON = "2026-11-21T12:00:00.900Z";
  const second = at("2026-11-21T12:00:00.000Z");

  it("refuse older tokens and those of the session, and let a new session of the same second in", async () => {
    const { ada, bob, table } = makeWorld();
    const { isSignedOut, signOut } = makeSessions(table);
    expect(await isSignedOut(ada, { issuedAt: second - 60, id: "s1" })).toBe(false);
    await signOut(ada, { issuedAt: second, id: "s1" }, Date.parse(NOON));
    expect(await isSignedOut(ada, { issuedAt: second - 1, id: "other" })).toBe(true);
    expect(await isSignedOut(ada, { issuedAt: second, id: "s1" })).toBe(true);
    expect(await isSignedOut(ada, { issuedAt: second + 9, id: "s1" })).toBe(true);
    expect(await isSignedOut(ada, { issuedAt: second, id: "s2" })).toBe(false);
    expect(await isSignedOut(bob, { issuedAt: second - 60, id: "s1" })).toBe(false);
  });

  it("are all kept when several sessions end in one moment", async () => {
    const { ada, table } = makeWorld();
    const { isSignedOut, signOut } = makeSessions(table);
    const sessions = ["s1", "s2", "s3"].map((id) => ({ issuedAt: second, id }));
    await Promise.all(sessions.map((session) => signOut(ada, session, Date.parse(NOON))));
    expect(await Promise.all(sessions.map((session) => isSignedOut(ada, session)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("are not taken back by a machine whose clock is behind", async () => {
    const { ada, table } = makeWorld();
    const { isSignedOut, signOut } = makeSessions(table);
    await signOut(ada, { issuedAt: second, id: undefined }, Date.parse(NOON));
    await signOut(ada, { issuedAt: second, id: undefined }, Date.parse(NOON) - 60_000);
    expect(await isSignedOut(ada, { issuedAt: second - 1, id: undefined })).toBe(true);
  });
});
