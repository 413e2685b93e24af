import { besideEmployer } from "./company.ts";

const COUNTRIES =
  "United States|United States of America|USA|U\\.S\\.|US|UK|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|Canada|Australia|New Zealand|Germany|Deutschland|France|Spain|España|Portugal|Italy|Italia|Netherlands|Nederland|Belgium|Belgique|Luxembourg|Switzerland|Schweiz|Suisse|Austria|Österreich|Poland|Polska|Czech Republic|Czechia|Slovakia|Hungary|Romania|Bulgaria|Greece|Croatia|Serbia|Slovenia|Sweden|Norway|Denmark|Finland|Iceland|Estonia|Latvia|Lithuania|Ukraine|Turkey|Israel|UAE|United Arab Emirates|Saudi Arabia|Qatar|Egypt|Morocco|South Africa|Nigeria|Kenya|Ghana|India|Pakistan|Bangladesh|Sri Lanka|Nepal|China|Hong Kong|Taiwan|Japan|South Korea|Singapore|Malaysia|Indonesia|Thailand|Vietnam|Philippines|Mexico|Brazil|Brasil|Argentina|Chile|Colombia|Peru|Costa Rica|Uruguay|Europe|EMEA|EU|APAC|LATAM|North America|Latin America";
const REGIONS =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|New South Wales|Victoria|Queensland|Bavaria|Bayern|Hessen|Baden-Württemberg|Nordrhein-Westfalen|Île-de-France|Catalonia|Brandenburg";
const STATE_CODES =
  "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|D\\.C\\.|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD";
const CITIES =
  "London|Berlin|Munich|München|Hamburg|Frankfurt|Cologne|Köln|Düsseldorf|Stuttgart|Leipzig|Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Nice|Madrid|Barcelona|Valencia|Lisbon|Lisboa|Porto|Rome|Roma|Milan|Milano|Amsterdam|Rotterdam|Utrecht|The Hague|Brussels|Bruxelles|Antwerp|Zurich|Zürich|Geneva|Genève|Basel|Bern|Vienna|Wien|Prague|Warsaw|Kraków|Krakow|Wrocław|Budapest|Bucharest|Sofia|Athens|Belgrade|Zagreb|Stockholm|Gothenburg|Oslo|Copenhagen|Helsinki|Tallinn|Riga|Vilnius|Dublin|Cork|Belfast|Edinburgh|Glasgow|Manchester|Birmingham|Bristol|Leeds|Liverpool|Cambridge|Oxford|New York City|NYC|New York|Los Angeles|San Francisco|San Francisco Bay Area|Bay Area|San Diego|San Jose|Seattle|Portland|Denver|Boulder|Austin|Dallas|Houston|Chicago|Boston|Atlanta|Miami|Philadelphia|Phoenix|Detroit|Minneapolis|Washington,? D\\.?C\\.?|Toronto|Montreal|Montréal|Vancouver|Ottawa|Calgary|Edmonton|Kitchener|Waterloo|Halifax|Sydney|Melbourne|Brisbane|Perth|Auckland|Wellington|Tel Aviv|Dubai|Abu Dhabi|Cape Town|Johannesburg|Lagos|Nairobi|Cairo|Bangalore|Bengaluru|Mumbai|Delhi|New Delhi|Hyderabad|Chennai|Pune|Tokyo|Osaka|Seoul|Beijing|Shanghai|Shenzhen|Taipei|Jakarta|Manila|Bangkok|Kuala Lumpur|Mexico City|São Paulo|Sao Paulo|Buenos Aires|Santiago|Bogotá|Lima";

const CAPITALISED = String.raw`(?:St\. |Ft\. |Mt\. )?\p{Lu}[\p{L}'’.-]+(?: (?:(?:of|upon|de|la|le|am|an der|sur) )?\p{Lu}[\p{L}'’-]+){0,3}`;
const KNOWN = `(?:${COUNTRIES}|${REGIONS}|${CITIES})`;
/** "Austin, TX", "Charlotte, North Carolina, United States of America", "London, UK". */
const CITY_AND_REGION = `${CAPITALISED}, ?(?:${STATE_CODES}|${REGIONS}|${COUNTRIES})(?:,? \\d{5})?(?:, (?:${COUNTRIES}))?`;
/** A British postcode, or the first half of one, behind a town. */
const POSTCODE = /,? [A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?$/;
const EDGE_LEFT = String.raw`(?<![\p{L}\p{N}])`;
const EDGE_RIGHT = String.raw`(?![\p{L}\p{N}])`;

const SPECIFIC = new RegExp(`${EDGE_LEFT}(${CITY_AND_REGION})${EDGE_RIGHT}`, "u");
const ANY_PLACE = new RegExp(`${EDGE_LEFT}(${CITY_AND_REGION}|${KNOWN})${EDGE_RIGHT}`, "u");
const WHOLE_PLACE = new RegExp(`^(?:${CITY_AND_REGION}|${KNOWN})(?:,? \\(?[\\p{L} ]+\\)?)?$`, "u");
const WHOLE_TOWN = new RegExp(`^${CAPITALISED}(?:, ${CAPITALISED}){0,2}$`, "u");
const STATED = new RegExp(
  String.raw`\b(?:based|located|situated|[Oo]ffices?|[Pp]osition|[Rr]ole|[Jj]ob|[Hh]eadquarter\w*|HQ|[Ww]ork(?:ing)?|[Ss]ite|hospital|school|plant|team|live|reside|hire|hiring|candidates|locations?|[Bb]asée?|située?|bureaux?|Standort|Büro)\b(?: [\p{L}-]+){0,3}? (?:in|near|at|from|within|across|of|à|en|au|in der) (?:the |our |downtown |central |greater |sunny )*(${CITY_AND_REGION}|${KNOWN})${EDGE_RIGHT}`,
  "u",
);
const BASED_IN = new RegExp(
  String.raw`\b(?:[Bb]ased|[Ll]ocated|situated) (?:in|at|near) (?:the |our |downtown )?(${CAPITALISED}(?:, ${CAPITALISED}){0,2})`,
  "u",
);
const PURE_WORKPLACE =
  /^(?:fully |100 ?% )?(?:remote|hybrid|on-?site|work from home|in[- ]office|home ?office)$/i;

/** Takes the way of working off a place: "Berlin (Hybrid)" is Berlin, "Remote" alone is no place. */
function placeIn(value: string): string {
  const bare = value
    .replace(/\s*[([](?:fully |100 ?% )?(?:remote|hybrid|on-?site|in[- ]office)[^)\]]*[)\]]/gi, "")
    .replace(/^(?:remote|hybrid|on-?site)\s*(?:[-–—|,:/]|in)\s+/i, "")
    .replace(/\s*[-–—|,/;]\s*(?:fully )?(?:remote|hybrid|on-?site)$/i, "")
    .replace(/ or (?:fully )?remote(?: .*)?$/i, "")
    .replace(POSTCODE, "")
    .trim();
  return PURE_WORKPLACE.test(bare) ? "" : bare;
}

/**
 * Where the job is, as printed: a labelled line, a place in the lines at the top, or a sentence that says where the work is.
 * @param opening the few first lines of the posting, the likeliest first
 */
export function locationOf(labelled: readonly string[], opening: readonly string[], text: string): string {
  for (const value of labelled) {
    const place = placeIn(value.replace(/\s+\|.*$/, ""));
    if (place !== "" && place.length <= 200) return place;
  }
  for (const line of opening) {
    const pinned = placeIn(/^\u{1f4cd}\ufe0f?\s*(.{2,80})$/u.exec(line)?.[1] ?? "");
    if (WHOLE_TOWN.test(pinned)) return pinned;
  }
  for (const line of opening) {
    if (line.length > 120) continue;
    for (const part of line.split(/\s+[|•·–—-]\s+|\s*[()]\s*/)) {
      const place = placeIn(part.trim());
      if (WHOLE_PLACE.test(place)) return place;
      const based = /^(.{2,40}) based$/i.exec(place)?.[1];
      if (based !== undefined && WHOLE_PLACE.test(based)) return based;
    }
    const inside = SPECIFIC.exec(line)?.[1];
    if (inside !== undefined && line.split(" ").length <= 14) return inside;
  }
  for (const town of besideEmployer(opening)) {
    const place = placeIn(town);
    if (WHOLE_TOWN.test(place)) return place;
  }
  const stated = STATED.exec(text)?.[1] ?? BASED_IN.exec(text)?.[1];
  if (stated !== undefined) return stated;
  return (
    ANY_PLACE.exec(/\b(?:remote|anywhere) (?:in|within|from) [^.\n]{2,60}/i.exec(text)?.[0] ?? "")?.[1] ?? ""
  );
}
