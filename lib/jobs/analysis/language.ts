const COMMON: Readonly<Record<string, readonly string[]>> = {
  English: "the and of to in for with you our are is we will a be your as".split(" "),
  French: "le la les des et vous nous de en pour une un du dans avec au est votre".split(" "),
  German: "der die das und wir sie mit für in von den zu du ein eine im ist bei".split(" "),
  Spanish: "el los las y de en para con una un del que se su por es al como".split(" "),
  Italian: "il lo gli e di in per con una un del che si della le nel è sono".split(" "),
  Portuguese: "o os as e de em para com uma um do que da não na são por você".split(" "),
  Dutch: "de het een en van je wij met voor in is zijn op te aan ons jij bij".split(" "),
  Polish: "i w na z do się o jest oraz dla nie od że praca po przez za to".split(" "),
};

/** The language that most of the small words belong to; undefined for texts too short to tell. */
export function languageOf(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return undefined;
  const shares = Object.entries(COMMON).map(([language, common]) => {
    const known = new Set(common);
    return { language, share: words.filter((word) => known.has(word)).length / words.length };
  });
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= 0.08 ? best.language : "another language";
}
