/** A piece of text, with the address that it leads to when that is one we let a document open. */
export type Inline = { text: string; href?: string };

const BARE_HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
const EMAIL = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\]]+$/u;

/** A web address as people write it ("example.org/me"), linked when it is https or has no scheme; any other scheme stays plain text. */
export function webLink(url: string): Inline {
  const https = /^https:\/\//i.test(url);
  const href = https || BARE_HOST.test(url) ? parseHttps(https ? url : `https://${url}`) : undefined;
  if (href === undefined) return { text: url };
  return { text: url.replace(/^https:\/\/(?:www\.)?/i, "").replace(/^([^/?#]+)\/$/, "$1"), href };
}

/** A mail address with `mailto:`. */
export function mailLink(email: string): Inline {
  return EMAIL.test(email)
    ? { text: email, href: `mailto:${encodeURI(email).replaceAll("?", "%3F")}` }
    : { text: email };
}

/** A telephone number with `tel:`; text that holds other words as well stays plain. */
export function phoneLink(phone: string): Inline {
  const digits = phone.replaceAll(/\(0\)|[^\d+]/g, "");
  return /^[\d\s()+./–-]+$/.test(phone) && /^\+?\d{5,15}$/.test(digits)
    ? { text: phone, href: `tel:${digits}` }
    : { text: phone };
}

function parseHttps(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.username === "" && parsed.password === "" ? parsed.href : undefined;
}
