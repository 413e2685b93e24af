import { extractTxt } from "../extract/txt.ts";
import { findEmail, findPhone, findUrls, profilesOf } from "./contacts.ts";
import type { Row } from "./row.ts";
import { rowsOf } from "./rows.ts";

const rows = (text: string): Row[] => rowsOf(extractTxt(new TextEncoder().encode(text)));

describe("contacts", () => {
  it.each([
    ["jane@example.com | +1 555 000 0000", "+1 555 000 0000"],
    ["Tel.: (555) 123-4567", "(555) 123-4567"],
    ["Oslo\t(+47) 22 33 44 55", "(+47) 22 33 44 55"],
    ["Fax: 030 999 8888\nTelefon: 030 123 4567", "030 123 4567"],
    ["携帯電話番号\t090-1234-5678", "090-1234-5678"],
    ["06 12 34 56 78", "06 12 34 56 78"],
  ])("finds the phone in %j", (text, phone) => {
    expect(findPhone(rows(text))).toBe(phone);
  });
  it.each([
    "2012 – 2016",
    "01.02.2019 - 31.03.2021",
    "94588-1234",
    "https://example.com/1234567890",
    "〒100-0001",
  ])("takes %s for no phone", (text) => {
    expect(findPhone(rows(text))).toBeUndefined();
  });

  it("finds the first address and not a link's", () => {
    expect(findEmail(rows("Site: jane.dev\nmailto:jane.roe+cv@mail.example.co.uk"))).toBe(
      "jane.roe+cv@mail.example.co.uk",
    );
    expect(findEmail(rows("@jane on the web"))).toBeUndefined();
  });

  it("tells addresses from names with dots, and networks from the own site", () => {
    const text =
      "Node.js, B.Tech, ASP.NET\njanedoe.dev | https://github.com/jane | www.linkedin.com/in/jane-roe/ | x.com/@jane";
    const urls = findUrls(rows(text), undefined);
    expect(urls).toEqual([
      "https://janedoe.dev",
      "https://github.com/jane",
      "https://www.linkedin.com/in/jane-roe/",
      "https://x.com/@jane",
    ]);
    expect(profilesOf(urls)).toEqual({
      url: "https://janedoe.dev",
      profiles: [
        { network: "GitHub", username: "jane", url: "https://github.com/jane" },
        { network: "LinkedIn", username: "jane-roe", url: "https://www.linkedin.com/in/jane-roe/" },
        { network: "Twitter", username: "jane", url: "https://x.com/@jane" },
      ],
    });
  });
});
