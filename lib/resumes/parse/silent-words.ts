/** Words that say nothing by themselves (articles, prepositions) and labels whose value alone is kept, folded. */
export const SILENT_WORDS: ReadonlySet<string> = new Set(
  [
    "the an and or of in at on to for from by with as is et und oder der die das von vom bei mit zu zur zum im an auf de du des la le les el los las y e o en del di da do dos das della van het een w i na au ao aux chez presso bij seit since until",
    "phone telephone tel mobile cell fax email e-mail mail web website homepage address location linkedin github twitter portfolio telefon handy telefono tel telefoon adresse anschrift direccion indirizzo adres courriel correo contact name full nom nombre nome naam http https www com",
    "employer company organisation organization position role title dates date period duration location technologies technology tools stack keywords gpa cgpa grade score degree major minor coursework courses course relevant level school issued issuer expected graduated graduation present current currently now today heute ongoing actualidad actualmente atual atualmente hoje oggi heden obecnie actuellement te",
    "curriculum vitae resume cv lebenslauf curriculo zyciorys europass personal information details em available upon request provided furnished",
  ]
    .join(" ")
    .split(" "),
);
