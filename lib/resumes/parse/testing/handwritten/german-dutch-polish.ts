import type { HandwrittenResume } from "./shape.ts";

/** German, Dutch and Polish résumés. */
export const GERMAN_DUTCH_POLISH: Readonly<Record<string, HandwrittenResume>> = {
  "mechatronics technician de": {
    habit: "German table: dates left, employer below title, school-leaving certificate",
    text: `Lebenslauf

Persönliche Daten
Name:            Jonas Reinhardt
Geburtsdatum:    12.03.1992
Anschrift:       Lindenweg 8, 70563 Stuttgart
Telefon:         0711 5550123
E-Mail:          jonas.reinhardt@beispiel.de

Beruflicher Werdegang
seit 09/2019     Servicetechniker Robotik
                 Festmann Automation AG, Esslingen
                 - Inbetriebnahme von Sechsachsrobotern
                 - Störungsbehebung beim Kunden, 60 % Reisetätigkeit
02/2014–08/2019  Mechatroniker
                 Zahnradwerk Neckar GmbH & Co. KG, Stuttgart
                 - Wartung von CNC-Maschinen

Ausbildung
09/2010–01/2014  Ausbildung zum Mechatroniker
                 Zahnradwerk Neckar GmbH & Co. KG, Stuttgart
2004–2010        Realschule Vaihingen, Mittlere Reife

Weiterbildung
2022             Staatlich geprüfter Techniker (Teilzeit), Technikerschule Stuttgart
2018             SPS-Programmierung TIA Portal, Siemens

Kenntnisse
Siemens S7, KUKA KRL, ABB RAPID, EPLAN

Sprachen
Deutsch – Muttersprache
Englisch – gut in Wort und Schrift

Hobbys
Modellflug, Bergwandern`,
    name: "Jonas Reinhardt",
    towns: ["Esslingen", "Stuttgart"],
    highlights: [
      ["Inbetriebnahme von Sechsachsrobotern", "Störungsbehebung beim Kunden, 60 % Reisetätigkeit"],
      ["Wartung von CNC-Maschinen"],
    ],
    languages: [
      ["Deutsch", "Muttersprache"],
      ["Englisch", "gut in Wort und Schrift"],
    ],
    work: [
      ["Festmann Automation AG", "Servicetechniker Robotik", "2019-09", null],
      ["Zahnradwerk Neckar GmbH & Co. KG", "Mechatroniker", "2014-02", "2019-08"],
    ],
    education: [
      ["Zahnradwerk Neckar GmbH & Co. KG", "Ausbildung", "Mechatroniker", "2010-09", "2014-01"],
      ["Realschule Vaihingen", "Mittlere Reife", null, "2004", "2010"],
    ],
    certificates: [
      ["Staatlich geprüfter Techniker (Teilzeit)", "Technikerschule Stuttgart", "2022"],
      ["SPS-Programmierung TIA Portal", "Siemens", "2018"],
    ],
    skills: ["Siemens S7", "KUKA KRL", "ABB RAPID", "EPLAN"],
  },
  "logistics nl": {
    habit: "Dutch: dates left, title bij employer",
    text: `Sanne van den Berg
Kerkstraat 12, 5611 GH Eindhoven
06-55501234
sanne.vandenberg@voorbeeld.nl

PROFIEL
Accurate logistiek medewerker met heftruckcertificaat en oog voor veiligheid.

WERKERVARING
2019 – heden     Teamleider magazijn, Transportbedrijf De Wit B.V., Eindhoven
                 • Aansturen van 12 medewerkers
                 • Invoeren van SAP EWM in 2022
2015 – 2019      Orderpicker, Bol Distributie, Waalwijk
                 • Orders verzamelen met scanner

OPLEIDING
2012 – 2015      MBO niveau 3 Logistiek medewerker, Summa College, Eindhoven
2008 – 2012      VMBO-TL, Pleincollege, Eindhoven

CERTIFICATEN
Heftruckcertificaat (2021)
VCA Basis (2020)
BHV

TALEN
Nederlands (moedertaal), Engels (goed), Duits (redelijk)

HOBBY'S
Volleybal, bakken`,
    name: "Sanne van den Berg",
    towns: ["Eindhoven", "Waalwijk"],
    highlights: [
      ["Aansturen van 12 medewerkers", "Invoeren van SAP EWM in 2022"],
      ["Orders verzamelen met scanner"],
    ],
    languages: [
      ["Nederlands", "moedertaal"],
      ["Engels", "goed"],
      ["Duits", "redelijk"],
    ],
    work: [
      ["Transportbedrijf De Wit B.V.", "Teamleider magazijn", "2019", null],
      ["Bol Distributie", "Orderpicker", "2015", "2019"],
    ],
    education: [
      ["Summa College", "MBO niveau 3", "Logistiek medewerker", "2012", "2015"],
      ["Pleincollege", "VMBO-TL", null, "2008", "2012"],
    ],
    certificates: [
      ["Heftruckcertificaat", null, "2021"],
      ["VCA Basis", null, "2020"],
      ["BHV", null, null],
    ],
    skills: [],
  },
  "accountant pl": {
    habit: "Polish: dates first line, employer, stanowisko",
    text: `Agnieszka Kowalczyk
ul. Długa 15/4, 31-147 Kraków
tel. 555 012 345, agnieszka.kowalczyk@przyklad.pl

DOŚWIADCZENIE ZAWODOWE

03.2018 – obecnie
Samodzielna księgowa
Biuro Rachunkowe Bilans Sp. z o.o., Kraków
– Prowadzenie ksiąg handlowych 20 spółek
– Rozliczenia VAT i CIT

09.2013 – 02.2018
Młodsza księgowa
Hurtownia Budowlana Murek, Tarnów
– Wprowadzanie faktur

WYKSZTAŁCENIE

2011 – 2013
Uniwersytet Ekonomiczny w Krakowie
Magister, kierunek: Rachunkowość i finanse

2008 – 2011
Uniwersytet Ekonomiczny w Krakowie
Licencjat, kierunek: Ekonomia

UMIEJĘTNOŚCI
Symfonia, Płatnik, MS Excel (tabele przestawne), prawo jazdy kat. B

JĘZYKI OBCE
angielski – B2
niemiecki – A2

ZAINTERESOWANIA
turystyka górska, fotografia

Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji.`,
    name: "Agnieszka Kowalczyk",
    towns: ["Kraków", "Tarnów"],
    highlights: [
      ["Prowadzenie ksiąg handlowych 20 spółek", "Rozliczenia VAT i CIT"],
      ["Wprowadzanie faktur"],
    ],
    languages: [
      ["angielski", "B2"],
      ["niemiecki", "A2"],
    ],
    work: [
      ["Biuro Rachunkowe Bilans Sp. z o.o.", "Samodzielna księgowa", "2018-03", null],
      ["Hurtownia Budowlana Murek", "Młodsza księgowa", "2013-09", "2018-02"],
    ],
    education: [
      ["Uniwersytet Ekonomiczny w Krakowie", "Magister", "Rachunkowość i finanse", "2011", "2013"],
      ["Uniwersytet Ekonomiczny w Krakowie", "Licencjat", "Ekonomia", "2008", "2011"],
    ],
    certificates: [],
    skills: ["Symfonia", "Płatnik", "MS Excel (tabele przestawne)", "prawo jazdy kat. B"],
  },
  "swiss clerk": {
    habit: "Swiss German: seit dd.mm.yyyy, company and town with canton, no dashes",
    text: `Beat Zürcher
Seestrasse 101
8002 Zürich
+41 79 555 01 23
beat.zuercher@beispiel.ch

Berufliche Erfahrung

01.03.2020 bis heute
Limmat Versicherungen AG, Zürich
Sachbearbeiter Schaden
Bearbeitung von Motorfahrzeugschäden
Telefonische Kundenberatung in Deutsch und Französisch

01.08.2016 bis 28.02.2020
Gemeinde Wädenswil, Wädenswil ZH
Verwaltungsangestellter Einwohnerdienste
Schalterdienst und Mutationen

Ausbildung

2013 bis 2016
Kaufmann EFZ (E-Profil)
Berufsschule Horgen

Sprachkenntnisse
Deutsch: Muttersprache
Französisch: B2
Italienisch: A2`,
    name: "Beat Zürcher",
    towns: ["Zürich", "Wädenswil ZH"],
    languages: [
      ["Deutsch", "Muttersprache"],
      ["Französisch", "B2"],
      ["Italienisch", "A2"],
    ],
    work: [
      ["Limmat Versicherungen AG", "Sachbearbeiter Schaden", "2020-03-01", null],
      ["Gemeinde Wädenswil", "Verwaltungsangestellter Einwohnerdienste", "2016-08-01", "2020-02-28"],
    ],
    education: [["Berufsschule Horgen", "Kaufmann EFZ (E-Profil)", null, "2013", "2016"]],
    certificates: [],
    skills: [],
  },
  "truck mechanic pl": {
    habit: "Polish: date range left with tabs, company and function in one line with dash",
    text: `Marek Wiśniewski
Mechanik samochodów ciężarowych
Zielona Góra | 555 777 123 | marek.wisniewski@przyklad.pl

Doświadczenie
2016 – nadal	Serwis Trans-Truck Sp. z o.o., Zielona Góra – mechanik
	• naprawy silników i układów hamulcowych
	• diagnostyka komputerowa (od 2019)
2010 – 2016	Zakład Naprawczy Nowak, Żary – pomocnik mechanika

Edukacja
2007 – 2010	Zasadnicza Szkoła Zawodowa w Żarach, mechanik pojazdów samochodowych

Uprawnienia
Prawo jazdy kat. B, C+E
Uprawnienia SEP do 1 kV (2021)

Języki
niemiecki – komunikatywny`,
    label: "Mechanik samochodów ciężarowych",
    name: "Marek Wiśniewski",
    towns: ["Zielona Góra", "Żary"],
    highlights: [["naprawy silników i układów hamulcowych", "diagnostyka komputerowa (od 2019)"], []],
    languages: [["niemiecki", "komunikatywny"]],
    work: [
      ["Serwis Trans-Truck Sp. z o.o.", "mechanik", "2016", null],
      ["Zakład Naprawczy Nowak", "pomocnik mechanika", "2010", "2016"],
    ],
    education: [
      ["Zasadnicza Szkoła Zawodowa w Żarach", "mechanik pojazdów samochodowych", null, "2007", "2010"],
    ],
    certificates: [
      ["Prawo jazdy kat. B, C+E", null, null],
      ["Uprawnienia SEP do 1 kV", null, "2021"],
    ],
    skills: [],
  },
  "musician teacher de": {
    habit: "German freelancer: dates without range words, Honorarkraft, concerts",
    text: `Clara Winterberg
Cellistin und Musikpädagogin
Ahornallee 17 · 04229 Leipzig · Tel. 0341 5550198 · clara.winterberg@beispiel.de

Berufspraxis
10/2018 - heute: Lehrkraft für Violoncello, Musikschule Johann Sebastian Beispiel, Leipzig
2015 - 2018: Honorarkraft, Kreismusikschule Delitzsch
2013 - 2015: Aushilfe, Gewandhausorchester (Substitutin)

Studium
2013 - 2015: Master of Music, Violoncello, Hochschule für Musik und Theater Leipzig
2009 - 2013: Bachelor of Music, Hochschule für Musik Detmold

Auszeichnungen
2. Preis, Internationaler Kammermusikwettbewerb, 2014
Stipendium der Beispiel-Stiftung, 2012

Kenntnisse
Sibelius, MuseScore, MS Office

Sprachen
Deutsch (Muttersprache), Englisch (fließend), Russisch (Grundkenntnisse)`,
    label: "Cellistin und Musikpädagogin",
    name: "Clara Winterberg",
    towns: ["Leipzig", null, null],
    languages: [
      ["Deutsch", "Muttersprache"],
      ["Englisch", "fließend"],
      ["Russisch", "Grundkenntnisse"],
    ],
    awards: [
      ["2. Preis, Internationaler Kammermusikwettbewerb", null, "2014"],
      ["Stipendium der Beispiel-Stiftung", null, "2012"],
    ],
    work: [
      ["Musikschule Johann Sebastian Beispiel", "Lehrkraft für Violoncello", "2018-10", null],
      ["Kreismusikschule Delitzsch", "Honorarkraft", "2015", "2018"],
      ["Gewandhausorchester (Substitutin)", "Aushilfe", "2013", "2015"],
    ],
    education: [
      ["Hochschule für Musik und Theater Leipzig", "Master of Music", "Violoncello", "2013", "2015"],
      ["Hochschule für Musik Detmold", "Bachelor of Music", null, "2009", "2013"],
    ],
    certificates: [],
    skills: ["Sibelius", "MuseScore", "MS Office"],
  },
  "tradesman de": {
    habit: "German: von-bis, tabs, all job data in one line with commas",
    text: `Murat Yıldız
Schweißer und Schlosser
Hafenstraße 3, 47119 Duisburg
Mobil 0170 5550188, murat.yildiz@beispiel.de

Berufserfahrung
von 05/2017 bis heute	Schweißer (WIG/MAG), Rohrbau Ruhr GmbH, Duisburg
von 09/2012 bis 04/2017	Konstruktionsmechaniker, Stahlwerk Beispiel AG, Oberhausen

Ausbildung
2009 bis 2012	Ausbildung zum Konstruktionsmechaniker, Stahlwerk Beispiel AG, Oberhausen
2003 bis 2009	Hauptschulabschluss, Gesamtschule Ruhrort

Qualifikationen
Schweißerprüfung DIN EN ISO 9606-1 (2023)
Kranschein
Gabelstaplerschein, 2015

Sprachen
Deutsch: fließend
Türkisch: Muttersprache`,
    label: "Schweißer und Schlosser",
    name: "Murat Yıldız",
    towns: ["Duisburg", "Oberhausen"],
    languages: [
      ["Deutsch", "fließend"],
      ["Türkisch", "Muttersprache"],
    ],
    work: [
      ["Rohrbau Ruhr GmbH", "Schweißer (WIG/MAG)", "2017-05", null],
      ["Stahlwerk Beispiel AG", "Konstruktionsmechaniker", "2012-09", "2017-04"],
    ],
    education: [
      ["Stahlwerk Beispiel AG", "Ausbildung", "Konstruktionsmechaniker", "2009", "2012"],
      ["Gesamtschule Ruhrort", "Hauptschulabschluss", null, "2003", "2009"],
    ],
    certificates: [
      ["Schweißerprüfung DIN EN ISO 9606-1", null, "2023"],
      ["Kranschein", null, null],
      ["Gabelstaplerschein", null, "2015"],
    ],
    skills: [],
  },
  "farm manager nl": {
    habit: "Dutch: functie – werkgever, plaats on its own line, year ranges with t/m",
    text: `Pieter Hoekstra
Dorpsweg 4, 8711 AB Workum
Telefoon: 06 5550 1199
E-mail: p.hoekstra@voorbeeld.nl

Werkervaring

2018 t/m heden
Bedrijfsleider melkveebedrijf – Maatschap De Vries, Workum
- Verantwoordelijk voor 180 melkkoeien
- Invoering van melkrobots in 2020

2010 t/m 2018
Medewerker loonbedrijf – Loonbedrijf Postma, Bolsward
- Grasoogst en mesttransport

Opleiding

2006 t/m 2010
MBO niveau 4 Veehouderij – Nordwin College, Leeuwarden

Rijbewijzen
B, BE, T

Talen
Nederlands, Fries, Engels (redelijk)`,
    name: "Pieter Hoekstra",
    towns: ["Workum", "Bolsward"],
    highlights: [
      ["Verantwoordelijk voor 180 melkkoeien", "Invoering van melkrobots in 2020"],
      ["Grasoogst en mesttransport"],
    ],
    languages: [
      ["Nederlands", null],
      ["Fries", null],
      ["Engels", "redelijk"],
    ],
    work: [
      ["Maatschap De Vries", "Bedrijfsleider melkveebedrijf", "2018", null],
      ["Loonbedrijf Postma", "Medewerker loonbedrijf", "2010", "2018"],
    ],
    education: [["Nordwin College", "MBO niveau 4", "Veehouderij", "2006", "2010"]],
    certificates: [],
    skills: [],
  },
  Bilanzbuchhalterin: {
    habit: "German: centred headings, dates left, a qualification that is no known degree, a table of skills",
    text: `                          HELENA SCHMITT
           Musterstraße 5, 80331 München · 0151 23456789
                  helena.schmitt@beispiel.de

                       BERUFSERFAHRUNG

04/2019 – heute    Bilanzbuchhalterin
                   Isartal Maschinen GmbH, München
                   - Monats- und Jahresabschlüsse nach HGB
                   - Umsatzsteuervoranmeldungen
                   - Einführung von DATEV Unternehmen online (2020)

08/2013 – 03/2019  Finanzbuchhalterin
                   Kanzlei Huber & Partner, Augsburg
                   - Betreuung von 40 Mandanten
                   - Lohnabrechnung für 300 Mitarbeiter

                       AUSBILDUNG

2017 – 2018        Geprüfte Bilanzbuchhalterin (IHK)
                   IHK Akademie München
2010 – 2013        Ausbildung zur Steuerfachangestellten
                   Kanzlei Huber & Partner, Augsburg

                       KENNTNISSE

EDV                DATEV, SAP FI, MS Excel
Sprachen           Deutsch (Muttersprache), Englisch (B2)
Führerschein       Klasse B`,
    name: "HELENA SCHMITT",
    towns: ["München", "Augsburg"],
    languages: [
      ["Deutsch", "Muttersprache"],
      ["Englisch", "B2"],
    ],
    work: [
      ["Isartal Maschinen GmbH", "Bilanzbuchhalterin", "2019-04", null],
      ["Kanzlei Huber & Partner", "Finanzbuchhalterin", "2013-08", "2019-03"],
    ],
    education: [
      ["IHK Akademie München", "Geprüfte Bilanzbuchhalterin (IHK)", null, "2017", "2018"],
      ["Kanzlei Huber & Partner", "Ausbildung", "Steuerfachangestellten", "2010", "2013"],
    ],
    certificates: [],
    skills: ["DATEV", "SAP FI", "MS Excel", "Klasse B"],
  },
};
