import * as z from "zod";
import { member, operation, poolOf, type Cognito, type Pool } from "./context.ts";
import { notFound } from "./errors.ts";
import type { Store, User } from "./store.ts";
import { requireUser, usersOf } from "./users.ts";
import { userView } from "./user-view.ts";

type Group = NonNullable<ReturnType<Store["groups"]["get"]>>;

const groupKey = (poolId: string, name: string): string => `${poolId}/${name}`;
const memberKey = (user: User, name: string): string => `${user.sub}/${name}`;

/** The user's groups, most important (lowest precedence) first. */
export function groupsOf({ store }: Cognito, user: User): Group[] {
  return store.members
    .list(`${user.sub}/`)
    .flatMap(({ group }) => store.groups.get(groupKey(user.poolId, group)) ?? [])
    .sort((a, b) => (a.settings.Precedence ?? Infinity) - (b.settings.Precedence ?? Infinity) || 0);
}

function join({ store }: Cognito, user: User, group: string): void {
  store.members.put(memberKey(user, group), { sub: user.sub, group });
}

const leave = ({ store }: Cognito, user: User, group: string): void =>
  store.members.remove(memberKey(user, group));

function requireGroup({ store }: Cognito, poolId: string, name: string): Group {
  const group = store.groups.get(groupKey(poolId, name));
  if (!group) throw notFound("Group not found.");
  return group;
}

const isNamed = ({ attributes }: User, emails: ReadonlySet<string>): boolean =>
  emails.has((attributes["email"] ?? "").toLowerCase());

/** Puts a new user into the groups that name its address. */
export function joinNamedGroups(cognito: Cognito, pool: Pool, user: User): void {
  for (const [key, { group, emails }] of cognito.namedMembers) {
    if (key === groupKey(pool.poolId, group) && isNamed(user, emails)) join(cognito, user, group);
  }
}

/** From now on exactly the people with these addresses are in the group, also those who register later. */
export function nameMembers(cognito: Cognito, poolId: string, name: string, addresses: readonly string[]) {
  requireGroup(cognito, poolId, name);
  const emails = new Set(addresses.map((address) => address.toLowerCase()));
  cognito.namedMembers.set(groupKey(poolId, name), { group: name, emails });
  cognito.store.atomically(() => {
    for (const user of usersOf(cognito, poolId)) {
      if (isNamed(user, emails)) join(cognito, user, name);
      else leave(cognito, user, name);
    }
  });
}

const named = z.object({ UserPoolId: member.poolId, Username: member.username });
const inGroup = named.extend({ GroupName: member.groupName });
const ofGroup = z.object({ UserPoolId: member.poolId, GroupName: member.groupName });
const paged = { Limit: z.int().min(0).max(60).default(60), NextToken: z.string().optional() };

const changeMembership = (change: typeof join) =>
  operation(inGroup, (cognito, input) => {
    const { user } = requireUser(cognito, input.UserPoolId, input.Username);
    change(cognito, user, requireGroup(cognito, input.UserPoolId, input.GroupName).settings.GroupName);
    return {};
  });

const groupView = ({ poolId, settings, createdAt, updatedAt }: Group) => ({
  UserPoolId: poolId,
  GroupName: settings.GroupName,
  Description: settings.Description,
  Precedence: settings.Precedence,
  RoleArn: settings.RoleArn,
  CreationDate: createdAt / 1000,
  LastModifiedDate: updatedAt / 1000,
});

/** A page of what is sorted by a name, and the token of the next one. */
function pageOf<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  { Limit, NextToken }: { Limit: number; NextToken?: string | undefined },
): { page: T[]; next: { NextToken?: string } } {
  const after = NextToken === undefined ? "" : Buffer.from(NextToken, "base64url").toString();
  const rest = all.filter((one) => nameOf(one) > after);
  const page = rest.slice(0, Limit || 60);
  const last = page.at(-1);
  if (last === undefined || rest.length === page.length) return { page, next: {} };
  return { page, next: { NextToken: Buffer.from(nameOf(last)).toString("base64url") } };
}

export const groupOperations = {
  AdminAddUserToGroup: changeMembership(join),
  AdminRemoveUserFromGroup: changeMembership(leave),
  AdminListGroupsForUser: operation(named, (cognito, input) => {
    const { user } = requireUser(cognito, input.UserPoolId, input.Username);
    return { Groups: groupsOf(cognito, user).map(groupView) };
  }),
  GetGroup: operation(ofGroup, (cognito, input) => {
    poolOf(cognito, input.UserPoolId);
    return { Group: groupView(requireGroup(cognito, input.UserPoolId, input.GroupName)) };
  }),
  ListGroups: operation(z.object({ UserPoolId: member.poolId, ...paged }), (cognito, input) => {
    const { poolId } = poolOf(cognito, input.UserPoolId);
    const groups = cognito.store.groups.list(groupKey(poolId, ""));
    const { page, next } = pageOf(groups, ({ settings }) => settings.GroupName, input);
    return { Groups: page.map(groupView), ...next };
  }),
  ListUsersInGroup: operation(ofGroup.extend(paged), (cognito, input) => {
    const { poolId } = poolOf(cognito, input.UserPoolId);
    const { settings } = requireGroup(cognito, poolId, input.GroupName);
    const members = usersOf(cognito, poolId).filter((user) =>
      cognito.store.members.get(memberKey(user, settings.GroupName)),
    );
    const { page, next } = pageOf(members, ({ sub }) => sub, input);
    return { Users: page.map(userView), ...next };
  }),
};
