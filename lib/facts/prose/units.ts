/** The currency that a sign, code or word names. */
const CURRENCY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: "$",
    us$: "$",
    usd: "$",
    dollar: "$",
    dollars: "$",
    "€": "EUR",
    eur: "EUR",
    euro: "EUR",
    euros: "EUR",
    "£": "GBP",
    gbp: "GBP",
    pound: "GBP",
    pounds: "GBP",
    "¥": "JPY",
    jpy: "JPY",
    yen: "JPY",
    "₹": "INR",
    inr: "INR",
    rupees: "INR",
    rs: "INR",
    c$: "CAD",
    cad: "CAD",
    a$: "AUD",
    s$: "SGD",
    sgd: "SGD",
    nz$: "NZD",
    nzd: "NZD",
    hk$: "HKD",
    hkd: "HKD",
    aud: "AUD",
    chf: "CHF",
    sek: "SEK",
    nok: "NOK",
    dkk: "DKK",
    pln: "PLN",
    zł: "PLN",
    r$: "BRL",
    brl: "BRL",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    try: "TRY",
    krone: "KRONE",
    kroner: "KRONE",
    kronor: "SEK",
    franc: "CHF",
    francs: "CHF",
    zloty: "PLN",
    zlotys: "PLN",
    zar: "ZAR",
    cny: "CNY",
  }),
);

/** What a word or letter after a figure multiplies it with. */
export const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mm: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
  hundred: 100,
  dozen: 12,
};

const YEAR = 12;
const MEASURES: ReadonlyMap<string, readonly [string, number]> = new Map(
  Object.entries<readonly [string, number]>({
    year: ["months", YEAR],
    yr: ["months", YEAR],
    jahr: ["months", YEAR],
    ans: ["months", YEAR],
    decade: ["months", 10 * YEAR],
    month: ["months", 1],
    mo: ["months", 1],
    week: ["minutes", 10_080],
    day: ["minutes", 1_440],
    hour: ["minutes", 60],
    hr: ["minutes", 60],
    minute: ["minutes", 1],
    min: ["minutes", 1],
    second: ["minutes", 1 / 60],
    sec: ["minutes", 1 / 60],
    ms: ["minutes", 1 / 60_000],
    millisecond: ["minutes", 1 / 60_000],
    h: ["minutes", 60],
    decibel: ["decibels", 1],
    db: ["decibels", 1],
    fortnight: ["minutes", 20_160],
    point: ["points", 1],
    pp: ["points", 1],
    km: ["metres", 1_000],
    kilometre: ["metres", 1_000],
    kilometer: ["metres", 1_000],
    m: ["metres", 1],
    metre: ["metres", 1],
    meter: ["metres", 1],
    kg: ["grams", 1_000],
    kilogram: ["grams", 1_000],
    kilo: ["grams", 1_000],
    tonne: ["grams", 1e6],
  }),
);

/** The unit of signs or codes beside a figure, and its factor. */
export function unitOfSign(before: string, after: string): readonly [string, number] | undefined {
  const money = CURRENCY.get(before.replace(/\.$/, "")) ?? CURRENCY.get(after);
  if (money !== undefined) return [`money:${money}`, 1];
  if (after === "") return undefined;
  return [/^[x×]$/.test(after) ? "times" : "percent", 1];
}

/** The unit that a word after a figure names, and its factor; `kind` is what stands between, "working" or "business". */
export function unitOfWord(word: string, kind: string): readonly [string, number] | undefined {
  if (/^(?:working|business) $/.test(kind) && /^days?$/.test(word)) return ["workdays", 1];
  if (/^(?:times|fold)$/.test(word)) return ["times", 1];
  if (/^(?:percent|pct|per cent)$/.test(word)) return ["percent", 1];
  const coin = word.length > 2 ? CURRENCY.get(word) : undefined;
  if (coin !== undefined) return [`money:${coin}`, 1];
  return MEASURES.get(word) ?? MEASURES.get(word.replace(/s$|e$|en$/, ""));
}
