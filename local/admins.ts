import { StackError } from "./stack-error.ts";

const ADDRESS = /^[^\s@,;]+@[^\s@,;]+$/;

/** The people in `ADMIN_EMAILS`, separated by commas; nothing when it is not set, nobody when it is empty. */
export function adminsIn(environment: NodeJS.ProcessEnv): string[] | undefined {
  const listed = environment["ADMIN_EMAILS"];
  if (listed === undefined) return undefined;
  const addresses = listed
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
  const wrong = addresses.find((address) => !ADDRESS.test(address));
  if (wrong !== undefined)
    throw new StackError(
      `ADMIN_EMAILS has "${wrong}": set it to e-mail addresses separated by commas, or remove it.`,
    );
  return addresses;
}
