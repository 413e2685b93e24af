import type { Basics } from "../document.ts";
import { type Inline, mailLink, phoneLink, webLink } from "./links.ts";
import { cleanLine } from "./plain-text.ts";

type Profile = NonNullable<Basics["profiles"]>[number];

/** Mail, telephone, place, home page and profiles, in that order, each once. */
export function contactsOf({
  email = "",
  phone = "",
  location = {},
  url = "",
  profiles = [],
}: Basics): Inline[] {
  const all = [
    mailLink(cleanLine(email)),
    phoneLink(cleanLine(phone)),
    { text: placeOf(location) },
    webLink(cleanLine(url)),
    ...profiles.map(profileLink),
  ];
  return all.filter(
    ({ text }, index) => text !== "" && all.findIndex((other) => other.text === text) === index,
  );
}

function placeOf({
  address,
  postalCode,
  city,
  region,
  countryCode,
}: NonNullable<Basics["location"]>): string {
  const town = [postalCode, city]
    .map((part) => cleanLine(part ?? ""))
    .filter(Boolean)
    .join(" ");
  return [address, town, region, countryCode]
    .map((part) => cleanLine(part ?? ""))
    .filter(Boolean)
    .join(", ");
}

/** The address alone when it tells network and user by itself, otherwise "Network: user" before it. */
function profileLink({ network = "", username = "", url = "" }: Profile): Inline {
  const link = webLink(cleanLine(url));
  const said = link.text.toLowerCase();
  const untold = [network, username]
    .map(cleanLine)
    .filter((part) => part !== "" && !said.includes(part.toLowerCase()));
  const label = untold.join(": ");
  if (link.text === "") return { text: label };
  return { ...link, text: label === "" ? link.text : `${label} (${link.text})` };
}
