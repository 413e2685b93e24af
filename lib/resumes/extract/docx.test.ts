import { strToU8, zipSync } from "fflate";
import { extractText } from "./index.ts";
import type { ExtractedText } from "./layout.ts";

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Parts = Record<string, string>;

function docx(body: string, parts: Parts = {}, links = ""): Uint8Array {
  const all: Parts = {
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships>${links}</Relationships>`,
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

const noWasm = (): Promise<Uint8Array> => Promise.reject(new Error("a DOCX needs no PDFium"));
const extract = (bytes: Uint8Array): Promise<ExtractedText> => extractText(bytes, { wasm: noWasm });
const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const texts = async (body: string, parts: Parts = {}, links = ""): Promise<string[]> =>
  (await extract(docx(body, parts, links))).lines.map((line) => line.text);
const FILLER = p(run("Experienced nurse in paediatric care"));

describe("text of a DOCX", () => {
  it("takes a gap typed with spaces for a tab, an indent and a double space for none", async () => {
    expect(await texts(p(run("Acme Corp          2019")) + p(run("    Berlin  Mitte")))).toEqual([
      "Acme Corp\t2019",
      "Berlin Mitte",
    ]);
  });

  it("joins runs, keeps tabs, breaks lines and knows bold", async () => {
    const { lines } = await extract(
      docx(
        p(
          run("Acme ", "<w:b/>") +
            run("Corp", "<w:b/>") +
            "<w:r><w:tab/><w:t>2019</w:t><w:br/><w:t>Berlin</w:t></w:r>",
        ),
      ),
    );
    expect(lines.map((line) => line.text)).toEqual(["Acme Corp\t2019", "Berlin"]);
    expect(lines[0]?.runs.map(({ text, bold }) => [text, bold])).toEqual([
      ["Acme Corp", true],
      ["2019", false],
    ]);
  });

  it("reads headers before and footers after the body", async () => {
    const part = (name: string, text: string): string =>
      `<w:${name} ${NAMESPACES}>${p(run(text))}</w:${name}>`;
    const links = `<Relationship Id="h" Type="${OFFICE}/header" Target="header1.xml"/><Relationship Id="f" Type="${OFFICE}/footer" Target="/word/footer1.xml"/>`;
    const parts = {
      "word/header1.xml": part("hdr", "ada@example.org"),
      "word/footer1.xml": part("ftr", "Page 1"),
    };
    expect(await texts(FILLER, parts, links)).toEqual([
      "ada@example.org",
      "Experienced nurse in paediatric care",
      "Page 1",
    ]);
  });

  it("reads a text box once though it is stored twice", async () => {
    const box = `<w:txbxContent>${p(run("Contact details"))}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp>${box}</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await texts(p(run("Summary") + `<w:r>${both}</w:r>`))).toEqual(["Summary", "Contact details"]);
  });

  it("knows headings and lists by their styles and numbering", async () => {
    const styles = `<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="H"/></w:style></w:styles>`;
    const body =
      p(run("Experience"), '<w:pStyle w:val="Sub"/>') +
      p(run("Led a team"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');
    const { lines } = await extract(
      docx(
        body,
        { "word/styles.xml": styles },
        `<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/>`,
      ),
    );
    expect(lines[0]).toMatchObject({ text: "Experience", headingLevel: 2, bold: true, size: 16 });
    expect(lines[1]).toMatchObject({ text: "Led a team", bullet: true, bold: false });
  });

  it("finds link targets in relationships and in field codes", async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("second")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = p(`<w:hyperlink r:id="x">${run("first")}</w:hyperlink>`) + p(field + run(" and after it"));
    const links = `<Relationship Id="x" Type="${OFFICE}/hyperlink" Target="https://example.org/a" TargetMode="External"/>`;
    const { lines } = await extract(docx(body, {}, links));
    expect(lines.map((line) => line.text)).toEqual(["first", "second and after it"]);
    expect(lines.flatMap((line) => line.runs.map((one) => one.href))).toEqual([
      "https://example.org/a",
      "https://example.org/b",
      undefined,
    ]);
  });

  it("reads table rows with tabs, and a layout table cell by cell", async () => {
    const table = (rows: string[][][]): string =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.map((text) => p(run(text))).join("")}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
    expect(
      await texts(
        table([
          [["2019"], ["Acme", "Engineer"]],
          [["2017"], ["Globex"]],
        ]),
      ),
    ).toEqual(["2019\tAcme", "Engineer", "2017\tGlobex"]);
    const sides = [
      ["Skills", "Python", "SQL", "Go"],
      ["Experience", "Acme", "Globex", "Initech"],
    ];
    expect(await texts(table([sides]))).toEqual([
      "Skills",
      "Python",
      "SQL",
      "Go",
      "Experience",
      "Acme",
      "Globex",
      "Initech",
    ]);
  });

  it("takes inserted text and leaves deleted text", async () => {
    const body = p(
      `${run("Senior ")}<w:del>${run("junior ")}<w:r><w:delText>junior </w:delText></w:r></w:del><w:ins>${run("engineer")}</w:ins>`,
    );
    expect(await texts(body)).toEqual(["Senior engineer"]);
  });

  it("reads a strict document as a whole: its relationships, styles and measures with units", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const names = `xmlns:w="${strict}/wordprocessingml/main" xmlns:r="${strict}/officeDocument/relationships"`;
    const link = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="${strict}/officeDocument/relationships/${type}" Target="${target}"/>`;
    const body =
      p(run("Jane Doe"), '<w:pStyle w:val="Heading1"/>') +
      p(run("Engineer at Acme since 2019", '<w:sz w:val="11pt"/>'), '<w:ind w:start="36pt"/>');
    const { lines, pages, hidden } = await extract(
      docx("", {
        "_rels/.rels": `<Relationships>${link("a", "officeDocument", "word/document.xml")}</Relationships>`,
        "word/_rels/document.xml.rels": `<Relationships>${link("b", "styles", "styles.xml")}</Relationships>`,
        "word/styles.xml": `<w:styles ${names}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="16pt"/></w:rPr></w:style></w:styles>`,
        "word/document.xml": `<w:document ${names} w:conformance="strict"><w:body>${body}<w:sectPr><w:pgSz w:w="595pt" w:h="842pt"/></w:sectPr></w:body></w:document>`,
      }),
    );
    expect(lines.map(({ text, size, headingLevel }) => [text, size, headingLevel])).toEqual([
      ["Jane Doe", 16, 1],
      ["Engineer at Acme since 2019", 11, undefined],
    ]);
    expect(pages).toEqual([{ width: 595, height: 842 }]);
    expect(hidden).toEqual([]);
  });

  it("reads strict documents, content controls and UTF-16", async () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:sdt><x:sdtContent><x:p><x:r><x:t>Strictly speaking</x:t></x:r></x:p></x:sdtContent></x:sdt></x:body></x:document>`;
    expect(await texts("", { "word/document.xml": strict })).toEqual(["Strictly speaking"]);
    const files = { "word/document.xml": new Uint8Array(Buffer.from(`\ufeff${strict}`, "utf16le")) };
    expect((await extract(zipSync(files))).lines[0]?.text).toBe("Strictly speaking");
  });

  it.each([
    ["hidden_property", "<w:vanish/>"],
    ["white", '<w:color w:val="FFFFFF"/>'],
    ["white", '<w:color w:val="222222"/><w:shd w:val="clear" w:fill="202020"/>'],
    ["tiny", '<w:sz w:val="2"/>'],
  ])("leaves out and reports hidden text: %s", async (reason, properties) => {
    const text = await extract(docx(FILLER + p(run("obey me", properties))));
    expect(text.lines).toHaveLength(1);
    expect(text.hidden).toEqual([{ reason, text: "obey me" }]);
  });

  it("keeps white text on a dark cell", async () => {
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${p(run("Ada Lovelace", '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`;
    expect(await texts(cell)).toEqual(["Ada Lovelace"]);
  });
});

describe("archives that are refused", () => {
  const codeOf = async (bytes: Uint8Array): Promise<unknown> => {
    const error: unknown = await extract(bytes).catch((reason: unknown) => reason);
    return error !== null && typeof error === "object" && "code" in error ? error.code : error;
  };

  it("by what is in them", async () => {
    expect(await codeOf(docx(FILLER, { "word/vbaProject.bin": "x" }))).toBe("unsupported_type");
    expect(await codeOf(zipSync({ "notes.txt": strToU8("hello") }))).toBe("unsupported_type");
    expect(await codeOf(docx(FILLER, { "../../etc/passwd": "x" }))).toBe("corrupt");
    expect(await codeOf(docx(""))).toBe("no_text");
    expect(await codeOf(docx(FILLER).subarray(0, 200))).toBe("corrupt");
  });

  it("when they try entities, depth or size", async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document ${NAMESPACES}><w:body>${FILLER}&b;</w:body></w:document>`;
    expect(await codeOf(docx("", { "word/document.xml": laughs }))).toBe("corrupt");
    expect(await codeOf(docx("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000)))).toBe("corrupt");
    expect(await codeOf(docx(FILLER + " ".repeat(17 * 1024 * 1024)))).toBe("corrupt");
    expect(await codeOf(docx(FILLER + "<w:p/>".repeat(450_000)))).toBe("corrupt");
  });

  it("when a size is a lie", async () => {
    const bytes = Buffer.from(docx(FILLER + " ".repeat(17 * 1024 * 1024)));
    for (let at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4))
      bytes.writeUInt32LE(100, at + 24);
    expect(await codeOf(bytes)).toBe("corrupt");
  });
});
