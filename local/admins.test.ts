import { adminsIn } from "./admins.ts";

it("reads addresses separated by commas; without the setting there is no list, and an empty one names nobody", () => {
  expect(adminsIn({ ADMIN_EMAILS: "ada@example.com, bob@example.com," })).toEqual([
    "ada@example.com",
    "bob@example.com",
  ]);
  expect(adminsIn({})).toBeUndefined();
  expect(adminsIn({ ADMIN_EMAILS: "" })).toEqual([]);
});

it("says what is wrong with what is no address", () => {
  expect(() => adminsIn({ ADMIN_EMAILS: "ada@example.com;bob@example.com" })).toThrow(/separated by commas/);
  expect(() => adminsIn({ ADMIN_EMAILS: "ada@example.com, bob" })).toThrow(/"bob"/);
});
