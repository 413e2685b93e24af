import { readPdfiumWasm } from "../../platform/pdfium-wasm.ts";
import { extractText } from "./index.ts";
import { draw, pagesOf } from "./testing/build-pdf.ts";

/** A filled square as browsers draw them before list items: points from the left and from the top. */
const square = (x: number, y: number, side = 3.5): string => `\n${x} ${792 - y} ${side} ${side} re f\n`;
const bulletsOf = async (content: string): Promise<(string | false)[]> =>
  (await extractText(pagesOf([content]), { wasm: readPdfiumWasm })).lines.map(
    (line) => line.bullet === true && line.text,
  );

describe("list markers that are drawn", () => {
  const items = draw("Built the billing service", 60, 100) + draw("Mentored two interns", 60, 114);

  it("begin list items, also where the text stands no further in than other text", async () => {
    expect(await bulletsOf(square(52, 99) + square(52, 113) + items + draw("A plain line", 60, 128))).toEqual(
      ["Built the billing service", "Mentored two interns", false],
    );
  });

  it.each([
    ["a lone shape", square(52, 99)],
    ["shapes as tall as an icon", square(45, 100, 9) + square(45, 114, 9)],
    ["shapes far from the text", square(10, 99) + square(10, 113)],
    ["shapes behind the text", square(200, 99) + square(200, 113)],
    ["shapes below the baseline", square(52, 106) + square(52, 120)],
  ])("are not %s", async (_, shapes) => {
    expect(await bulletsOf(shapes + items)).toEqual([false, false]);
  });

  it("are not the dots of a timeline before titles in bold", async () => {
    const titles = draw("Engineer", 60, 100, 10, "F2") + draw("Developer", 60, 140, 10, "F2");
    expect(await bulletsOf(square(52, 99) + square(52, 139) + titles)).toEqual([false, false]);
  });
});
