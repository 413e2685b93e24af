import type { HandwrittenResume } from "./shape.ts";

/** French, Italian, Spanish and Portuguese résumés. */
export const FRENCH_ITALIAN_IBERIAN: Readonly<Record<string, HandwrittenResume>> = {
  "nurse fr": {
    habit: "French: employer – title (dates)",
    text: `Aurélie Fontaine
Infirmière diplômée d'État
8 impasse du Moulin, 44000 Nantes
Tél. : 06 55 01 02 03 – aurelie.fontaine@exemple.fr
Née le 4 mai 1990 – Permis B

Expérience professionnelle

CHU de Nantes – Infirmière en réanimation (2017 à aujourd'hui)
• Prise en charge de patients ventilés
• Tutorat des étudiants depuis 2019

Clinique Sainte-Anne, Rennes – Infirmière de bloc opératoire (2013 – 2017)
• Instrumentation en chirurgie orthopédique

EHPAD Les Tilleuls, Vannes – Aide-soignante (étés 2011 et 2012)

Formation

Diplôme d'État d'infirmier, IFSI de Rennes, 2013
Baccalauréat S, Lycée Émile Zola, Rennes, 2009

Langues
Anglais (B1), Breton (notions)

Loisirs
Voile, lecture, chorale`,
    label: "Infirmière diplômée d'État",
    name: "Aurélie Fontaine",
    towns: [null, "Rennes", "Vannes"],
    highlights: [
      ["Prise en charge de patients ventilés", "Tutorat des étudiants depuis 2019"],
      ["Instrumentation en chirurgie orthopédique"],
      [],
    ],
    languages: [
      ["Anglais", "B1"],
      ["Breton", "notions"],
    ],
    work: [
      ["CHU de Nantes", "Infirmière en réanimation", "2017", null],
      ["Clinique Sainte-Anne", "Infirmière de bloc opératoire", "2013", "2017"],
      ["EHPAD Les Tilleuls", "Aide-soignante", "2011", "2012"],
    ],
    education: [
      ["IFSI de Rennes", "Diplôme d'État d'infirmier", null, null, "2013"],
      ["Lycée Émile Zola", "Baccalauréat S", null, null, "2009"],
    ],
    certificates: [],
    skills: [],
  },
  "administrative es": {
    habit: "Spanish: employer in capitals, title below, month range last",
    text: `LUCÍA FERNÁNDEZ PRIETO
Administrativa contable
C/ Mayor 22, 3º B – 28013 Madrid
Tel.: 655 501 234
lucia.fernandez@ejemplo.es

EXPERIENCIA LABORAL

ASESORÍA GÓMEZ Y ASOCIADOS, Madrid
Administrativa contable
Marzo 2018 – Actualidad
- Contabilización de facturas y conciliaciones bancarias
- Presentación de los modelos 303 y 111
- Atención a 45 clientes

TALLERES RUIZ, S.L., Getafe
Auxiliar administrativa
Septiembre 2014 – Febrero 2018
- Gestión de citas y archivo

FORMACIÓN ACADÉMICA

Técnico Superior en Administración y Finanzas
IES Puerta Bonita, Madrid
2012 – 2014

Bachillerato de Ciencias Sociales
IES San Isidro, Madrid
2010 – 2012

INFORMÁTICA
A3con, Sage 50, Excel avanzado, Outlook

IDIOMAS
Español: nativo
Inglés: B2 (First Certificate)

OTROS DATOS
Carnet de conducir B y vehículo propio`,
    label: "Administrativa contable",
    name: "LUCÍA FERNÁNDEZ PRIETO",
    towns: ["Madrid", "Getafe"],
    highlights: [
      [
        "Contabilización de facturas y conciliaciones bancarias",
        "Presentación de los modelos 303 y 111",
        "Atención a 45 clientes",
      ],
      ["Gestión de citas y archivo"],
    ],
    languages: [
      ["Español", "nativo"],
      ["Inglés", "B2 (First Certificate)"],
    ],
    work: [
      ["ASESORÍA GÓMEZ Y ASOCIADOS", "Administrativa contable", "2018-03", null],
      ["TALLERES RUIZ, S.L.", "Auxiliar administrativa", "2014-09", "2018-02"],
    ],
    education: [
      ["IES Puerta Bonita", "Técnico Superior", "Administración y Finanzas", "2012", "2014"],
      ["IES San Isidro", "Bachillerato", "Ciencias Sociales", "2010", "2012"],
    ],
    certificates: [],
    skills: ["A3con", "Sage 50", "Excel avanzado", "Outlook"],
  },
  "civil engineer pt": {
    habit: "Portuguese: title | employer, date below in italics-like line",
    text: `RAFAEL NOGUEIRA LIMA
Engenheiro Civil – CREA 123456/D
Belo Horizonte, MG | (31) 95555-0134 | rafael.lima@exemplo.com.br

RESUMO
Engenheiro civil com 10 anos de experiência em obras de infraestrutura.

EXPERIÊNCIA PROFISSIONAL

Engenheiro de Obras Sênior | Construtora Serra Azul
Belo Horizonte, MG | jan. 2019 – atual
• Coordenação de 4 obras viárias (R$ 120 milhões)
• Redução de 15% no custo de terraplenagem em 2021

Engenheiro Civil Júnior | Via Norte Engenharia Ltda.
Contagem, MG | mar. 2014 – dez. 2018
• Medição de serviços e diário de obra

FORMAÇÃO ACADÊMICA
MBA em Gestão de Projetos | Fundação Getulio Vargas | 2017
Engenharia Civil | Universidade Federal de Minas Gerais | 2009 – 2013

CURSOS
NR-35 Trabalho em Altura – SENAI, 2020
AutoCAD Civil 3D – 40 h, 2015

IDIOMAS
Português (nativo), Inglês (intermediário)`,
    name: "RAFAEL NOGUEIRA LIMA",
    towns: ["Belo Horizonte, MG", "Contagem, MG"],
    highlights: [
      ["Coordenação de 4 obras viárias (R$ 120 milhões)", "Redução de 15% no custo de terraplenagem em 2021"],
      ["Medição de serviços e diário de obra"],
    ],
    languages: [
      ["Português", "nativo"],
      ["Inglês", "intermediário"],
    ],
    work: [
      ["Construtora Serra Azul", "Engenheiro de Obras Sênior", "2019-01", null],
      ["Via Norte Engenharia Ltda.", "Engenheiro Civil Júnior", "2014-03", "2018-12"],
    ],
    education: [
      ["Fundação Getulio Vargas", "MBA", "Gestão de Projetos", null, "2017"],
      ["Universidade Federal de Minas Gerais", "Engenharia Civil", null, "2009", "2013"],
    ],
    certificates: [
      ["NR-35 Trabalho em Altura", "SENAI", "2020"],
      ["AutoCAD Civil 3D", "40 h", "2015"],
    ],
    skills: [],
  },
  "shop manager it": {
    habit: "Italian: dates left with colon, labels inside",
    text: `Chiara Benedetti
Via Garibaldi 45, 40121 Bologna
Cell. 333 555 0187
E-mail: chiara.benedetti@esempio.it
Data di nascita: 22/07/1988

ESPERIENZE LAVORATIVE

da settembre 2016 ad oggi: Responsabile di negozio presso Calzature Rossi S.r.l., Bologna
Gestione di un team di 6 addette vendita.
Ordini, inventario e vetrine.
Incremento del fatturato del 12% nel 2019.

giugno 2010 - agosto 2016: Addetta vendite presso Moda Più, Modena
Assistenza alla clientela e cassa.

ISTRUZIONE E FORMAZIONE

2007 - 2010: Laurea triennale in Lingue e Letterature Straniere, Università di Bologna
2002 - 2007: Diploma di maturità linguistica, Liceo Muratori, Modena

COMPETENZE LINGUISTICHE
Italiano: madrelingua
Inglese: C1
Francese: B1

COMPETENZE INFORMATICHE
Pacchetto Office, gestionale Zucchetti, Canva

PATENTE
B, automunita

Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679.`,
    name: "Chiara Benedetti",
    towns: ["Bologna", "Modena"],
    highlights: [
      [
        "Gestione di un team di 6 addette vendita.",
        "Ordini, inventario e vetrine.",
        "Incremento del fatturato del 12% nel 2019.",
      ],
      [],
    ],
    languages: [
      ["Italiano", "madrelingua"],
      ["Inglese", "C1"],
      ["Francese", "B1"],
    ],
    work: [
      ["Calzature Rossi S.r.l.", "Responsabile di negozio", "2016-09", null],
      ["Moda Più", "Addetta vendite", "2010-06", "2016-08"],
    ],
    education: [
      ["Università di Bologna", "Laurea triennale", "Lingue e Letterature Straniere", "2007", "2010"],
      ["Liceo Muratori", "Diploma di maturità linguistica", null, "2002", "2007"],
    ],
    certificates: [],
    skills: ["Pacchetto Office", "gestionale Zucchetti", "Canva"],
  },
  "store manager pt": {
    habit: "Portuguese of Portugal: dates with de, company then function labelled",
    text: `Marta Sofia Almeida
Rua das Flores, 120, 4050-262 Porto
marta.almeida@exemplo.pt | 912 555 034

PERFIL
Gestora de loja com doze anos de experiência em retalho de moda.

EXPERIÊNCIA PROFISSIONAL
Abril de 2017 até ao presente
Gestora de Loja
Modas do Norte, S.A. – Porto
• Coordenação de uma equipa de 15 pessoas
• Aumento das vendas em 18% em 2022

Setembro de 2011 a março de 2017
Assistente de Vendas
Calçado Lusitano, Lda. – Braga
• Atendimento ao cliente e reposição

EDUCAÇÃO E FORMAÇÃO
2008 a 2011
Licenciatura em Gestão Comercial
Instituto Politécnico do Porto

COMPETÊNCIAS
Gestão de stocks; Visual merchandising; Primavera; Excel

LÍNGUAS
Português – língua materna
Inglês – B2
Espanhol – C1`,
    name: "Marta Sofia Almeida",
    towns: ["Porto", "Braga"],
    highlights: [
      ["Coordenação de uma equipa de 15 pessoas", "Aumento das vendas em 18% em 2022"],
      ["Atendimento ao cliente e reposição"],
    ],
    languages: [
      ["Português", "língua materna"],
      ["Inglês", "B2"],
      ["Espanhol", "C1"],
    ],
    work: [
      ["Modas do Norte, S.A.", "Gestora de Loja", "2017-04", null],
      ["Calçado Lusitano, Lda.", "Assistente de Vendas", "2011-09", "2017-03"],
    ],
    education: [["Instituto Politécnico do Porto", "Licenciatura", "Gestão Comercial", "2008", "2011"]],
    certificates: [],
    skills: ["Gestão de stocks", "Visual merchandising", "Primavera", "Excel"],
  },
  "marketing fr pipes": {
    habit: "French: pipes, dates abbreviated, skills in groups",
    text: `THOMAS LEGRAND
Responsable marketing digital
Bordeaux | 07 55 01 02 03 | thomas.legrand@exemple.fr | linkedin.com/in/thomaslegrand

PROFIL
Dix ans d'expérience en acquisition et en CRM dans le e-commerce.

EXPÉRIENCE

Vinoteca | Responsable marketing digital | Bordeaux | janv. 2020 – présent
• Budget média de 1,2 M€
• +45 % de trafic organique depuis 2021

Agence Garonne | Consultant SEO | Bordeaux | sept. 2015 – déc. 2019
• 25 clients, dont 4 grands comptes

FORMATION
Master Marketing | IAE Bordeaux | 2013 – 2015
Licence Économie-Gestion | Université de Bordeaux | 2010 – 2013

COMPÉTENCES
Acquisition : Google Ads, Meta Ads, SEO
CRM : Salesforce, Brevo

LANGUES
Français (natif), Anglais (courant), Espagnol (scolaire)`,
    label: "Responsable marketing digital",
    name: "THOMAS LEGRAND",
    towns: ["Bordeaux", "Bordeaux"],
    highlights: [
      ["Budget média de 1,2 M€", "+45 % de trafic organique depuis 2021"],
      ["25 clients, dont 4 grands comptes"],
    ],
    languages: [
      ["Français", "natif"],
      ["Anglais", "courant"],
      ["Espagnol", "scolaire"],
    ],
    work: [
      ["Vinoteca", "Responsable marketing digital", "2020-01", null],
      ["Agence Garonne", "Consultant SEO", "2015-09", "2019-12"],
    ],
    education: [
      ["IAE Bordeaux", "Master", "Marketing", "2013", "2015"],
      ["Université de Bordeaux", "Licence", "Économie-Gestion", "2010", "2013"],
    ],
    certificates: [],
    skills: ["Google Ads", "Meta Ads", "SEO", "Salesforce", "Brevo"],
  },
  "chef de projet": {
    habit: "French: period, colon, title, employer with its town in brackets or behind a comma",
    text: `Curriculum Vitae

Léa Moreau
12 rue des Lilas, 69003 Lyon
06 12 34 56 78 | lea.moreau@exemple.fr
Permis B

EXPÉRIENCES PROFESSIONNELLES

Depuis septembre 2021 : Chef de projet digital, Agence Polaris (Lyon)
- Pilotage de 12 projets web par an, budgets de 20 à 150 k€
- Encadrement de 3 chargés de production
- Mise en place de Jira et d'un suivi hebdomadaire

Janvier 2018 – août 2021 : Chargée de communication, Mairie de Villeurbanne
- Rédaction de la newsletter (18 000 abonnés)
- Refonte du site municipal

2016 – 2017 : Assistante marketing (alternance), Groupe SEB, Écully

FORMATION
2015 – 2017 : Master Communication et médias, Université Lumière Lyon 2
2012 – 2015 : Licence Information-Communication, Université Jean Moulin Lyon 3

COMPÉTENCES
Gestion de projet (Agile, Scrum), WordPress, Google Analytics, Suite Adobe, HTML/CSS

LANGUES
Français : langue maternelle
Anglais : C1 (TOEIC 945)
Italien : notions

CENTRES D'INTÉRÊT
Escalade, photographie`,
    name: "Léa Moreau",
    towns: ["Lyon", null, "Écully"],
    languages: [
      ["Français", "langue maternelle"],
      ["Anglais", "C1 (TOEIC 945)"],
      ["Italien", "notions"],
    ],
    work: [
      ["Agence Polaris", "Chef de projet digital", "2021-09", null],
      ["Mairie de Villeurbanne", "Chargée de communication", "2018-01", "2021-08"],
      ["Groupe SEB", "Assistante marketing (alternance)", "2016", "2017"],
    ],
    education: [
      ["Université Lumière Lyon 2", "Master", "Communication et médias", "2015", "2017"],
      ["Université Jean Moulin Lyon 3", "Licence", "Information-Communication", "2012", "2015"],
    ],
    certificates: [],
    skills: ["Gestion de projet (Agile, Scrum)", "WordPress", "Google Analytics", "Suite Adobe", "HTML/CSS"],
  },
};
