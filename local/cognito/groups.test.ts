import {
  AdminAddUserToGroupCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  GetGroupCommand,
  ListGroupsCommand,
  ListUsersInGroupCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { decodeJwt } from "jose";
import { POOL, confirmedUser, failure, register, startPool, tokensOf, type TestPool } from "./test-pool.ts";

const ADA = "ada@example.com";
let pool: TestPool;
beforeEach(async () => {
  pool = await startPool();
  pool.server.putGroup(POOL, { GroupName: "admin", Precedence: 1 });
});
afterEach(() => pool.stop());

async function groupsInToken(email: string): Promise<unknown> {
  return decodeJwt((await tokensOf(pool, email)).access)["cognito:groups"];
}

async function membersOf(GroupName: string): Promise<(string | undefined)[]> {
  const { Users = [] } = await pool.sdk.send(new ListUsersInGroupCommand({ UserPoolId: POOL, GroupName }));
  return Users.map(({ Attributes = [] }) => Attributes.find(({ Name }) => Name === "email")?.Value);
}

async function restart(): Promise<void> {
  const { dataDir } = pool;
  await pool.stop();
  pool = await startPool({ dataDir });
}

it("keeps a membership over a restart, in tokens too, until it is taken back", async () => {
  await confirmedUser(pool, ADA);
  expect(await groupsInToken(ADA)).toBeUndefined();
  const named = { UserPoolId: POOL, Username: ADA, GroupName: "admin" };
  await pool.sdk.send(new AdminAddUserToGroupCommand(named));
  await restart();
  expect(await groupsInToken(ADA)).toEqual(["admin"]);
  await pool.sdk.send(new AdminRemoveUserFromGroupCommand(named));
  await restart();
  expect(await groupsInToken(ADA)).toBeUndefined();
});

it("lists groups and their members, page by page", async () => {
  pool.server.putGroup(POOL, { GroupName: "member", Description: "Everybody" });
  await confirmedUser(pool, ADA);
  const first = await pool.sdk.send(new ListGroupsCommand({ UserPoolId: POOL, Limit: 1 }));
  const { NextToken } = first;
  const second = await pool.sdk.send(new ListGroupsCommand({ UserPoolId: POOL, NextToken }));
  expect(second.NextToken).toBeUndefined();
  const seen = [...(first.Groups ?? []), ...(second.Groups ?? [])].map(({ GroupName }) => GroupName);
  expect(seen).toEqual(["admin", "member"]);
  const { Group } = await pool.sdk.send(new GetGroupCommand({ UserPoolId: POOL, GroupName: "member" }));
  expect(Group).toMatchObject({ GroupName: "member", Description: "Everybody", UserPoolId: POOL });
  expect(await membersOf("member")).toEqual([]);
  const none = pool.sdk.send(new ListUsersInGroupCommand({ UserPoolId: POOL, GroupName: "none" }));
  expect(await failure(none)).toBe("ResourceNotFoundException: Group not found.");
});

it("holds exactly the people that it names, those who register later too, whatever the case of the address", async () => {
  await confirmedUser(pool, "bob@example.com");
  await confirmedUser(pool, "eve@example.com");
  const eve = { UserPoolId: POOL, Username: "eve@example.com" };
  await pool.sdk.send(new AdminAddUserToGroupCommand({ ...eve, GroupName: "admin" }));
  pool.server.nameMembers(POOL, "admin", ["BOB@example.com", ADA]);
  expect(await membersOf("admin")).toEqual(["bob@example.com"]);
  expect((await pool.sdk.send(new AdminListGroupsForUserCommand(eve))).Groups).toEqual([]);
  await confirmedUser(pool, ADA);
  expect(await groupsInToken(ADA)).toEqual(["admin"]);
  await register(pool, "mallory@example.com");
  expect((await membersOf("admin")).sort()).toEqual([ADA, "bob@example.com"]);
  pool.server.nameMembers(POOL, "admin", []);
  expect(await membersOf("admin")).toEqual([]);
});
