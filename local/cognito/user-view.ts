import type { User } from "./store.ts";
import { attributeList } from "./users.ts";

/** A user as lists and AdminCreateUser show it. */
export function userView(user: User) {
  return {
    Username: user.username,
    Attributes: attributeList(user),
    UserCreateDate: user.createdAt / 1000,
    UserLastModifiedDate: user.updatedAt / 1000,
    Enabled: user.enabled,
    UserStatus: user.status,
  };
}
