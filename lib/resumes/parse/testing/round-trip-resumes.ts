import type { ResumeDocument } from "../../document.ts";

/** Made-up people of five professions, each with what such a résumé usually holds. */
export const ROUND_TRIP_RESUMES: Readonly<Record<string, ResumeDocument>> = {
  software: {
    basics: {
      name: "Tomas Havlin",
      label: "Backend Developer",
      email: "tomas.havlin@example.com",
      phone: "+49 30 5550142",
      url: "https://havlin.dev",
      location: { postalCode: "10115", city: "Berlin", countryCode: "DE" },
      profiles: [{ network: "GitHub", username: "thavlin", url: "https://github.com/thavlin" }],
      summary: "Backend developer with nine years in payments. Prefers small services and measured changes.",
    },
    work: [
      {
        name: "Zahlwerk GmbH",
        position: "Lead Developer",
        location: "Berlin",
        startDate: "2022-03",
        highlights: [
          "Leads six developers who run the ledger of 40 banks",
          "Cut the settlement run from 50 to 7 minutes with partitioned tables in PostgreSQL",
        ],
      },
      {
        name: "Zahlwerk GmbH",
        position: "Backend Developer",
        location: "Berlin",
        startDate: "2019-01",
        endDate: "2022-02",
        highlights: ["Moved 12 services from Java 8 to Kotlin", "Wrote the fraud rules in use today"],
      },
      {
        name: "Lindwurm Software",
        position: "Software Developer",
        location: "Görlitz",
        startDate: "2016-08",
        endDate: "2018-12",
        highlights: ["Built the booking system of 30 campsites with PHP and MySQL"],
      },
    ],
    projects: [
      {
        name: "tally",
        description: "Command-line tool that checks bank statements against invoices.",
        url: "https://github.com/thavlin/tally",
        startDate: "2020-05",
        endDate: "2021-09",
        keywords: ["Rust", "SQLite"],
        highlights: ["Used by four accounting offices"],
      },
    ],
    education: [
      {
        institution: "Technical University of Dresden",
        studyType: "B.Sc.",
        area: "Computer Science",
        startDate: "2012-10",
        endDate: "2016-07",
        courses: ["Databases", "Compilers"],
      },
    ],
    skills: [
      { name: "Languages", keywords: ["Kotlin", "Java", "Rust", "PHP"] },
      { name: "Data", keywords: ["PostgreSQL", "Kafka", "Redis"] },
    ],
    certificates: [{ name: "Certified Kubernetes Administrator", issuer: "CNCF", date: "2023-04" }],
    languages: [
      { language: "Czech", fluency: "native" },
      { language: "German", fluency: "C2" },
      { language: "English", fluency: "C1" },
    ],
    interests: [{ name: "Rowing" }, { name: "Chess" }],
  },
  nurse: {
    basics: {
      name: "Abena Mensah",
      label: "Registered Nurse",
      email: "abena.mensah@example.com",
      phone: "(503) 555-0187",
      location: { city: "Portland", region: "OR" },
      summary: "Critical care nurse who has trained new staff since 2018.",
    },
    work: [
      {
        name: "Cascade Regional Hospital",
        position: "Charge Nurse, Intensive Care",
        location: "Portland, OR",
        startDate: "2019-06",
        highlights: [
          "Coordinates a unit of 24 beds and 14 nurses per shift",
          "Reduced central line infections by 38 % within two years",
        ],
      },
      {
        name: "St. Brigid Medical Center",
        position: "Staff Nurse",
        location: "Salem, OR",
        startDate: "2014-02",
        endDate: "2019-05",
        highlights: ["Cared for up to five cardiac patients per shift", "Trained 22 graduate nurses"],
      },
    ],
    education: [
      {
        institution: "Willamette State University",
        studyType: "BSN",
        area: "Nursing",
        startDate: "2009",
        endDate: "2013",
        score: "3.8",
      },
    ],
    skills: [{ name: "Ventilator management" }, { name: "Wound care" }, { name: "Triage" }, { name: "Epic" }],
    certificates: [
      { name: "Advanced Cardiac Life Support", issuer: "American Heart Association", date: "2024-01" },
      { name: "Critical Care Registered Nurse", issuer: "AACN", date: "2020-09" },
    ],
    awards: [
      {
        title: "Nurse of the Year",
        awarder: "Cascade Regional Hospital",
        date: "2022-05",
        summary: "Chosen by colleagues for the work during the winter wave.",
      },
    ],
    volunteer: [
      {
        organization: "Portland Street Clinic",
        position: "Volunteer Nurse",
        startDate: "2017-03",
        endDate: "2020-12",
        highlights: ["Gave vaccinations on two Saturdays a month"],
      },
    ],
    languages: [
      { language: "English", fluency: "native" },
      { language: "Twi", fluency: "fluent" },
    ],
  },
  teacher: {
    basics: {
      name: "Eleanor Whitcombe",
      label: "Mathematics Teacher",
      email: "e.whitcombe@example.co.uk",
      phone: "+44 20 7946 0991",
      location: { city: "Leeds", countryCode: "GB" },
    },
    work: [
      {
        name: "Northgate Academy",
        position: "Head of Mathematics",
        location: "Leeds",
        startDate: "2018-09",
        highlights: [
          "Raised the share of top grades from 18 % to 31 %",
          "Leads a department of nine teachers",
        ],
      },
      {
        name: "Millbrook School",
        position: "Mathematics Teacher",
        location: "Harrogate",
        startDate: "2011-09",
        endDate: "2018-07",
        highlights: ["Taught years 7 to 13", "Founded the chess club"],
      },
    ],
    education: [
      {
        institution: "University of York",
        studyType: "PGCE",
        area: "Secondary Mathematics",
        startDate: "2010-09",
        endDate: "2011-07",
      },
      {
        institution: "Durham University",
        studyType: "BSc",
        area: "Mathematics",
        startDate: "2007-10",
        endDate: "2010-06",
      },
    ],
    skills: [
      { name: "Teaching", keywords: ["Lesson planning", "Differentiation", "Assessment"] },
      { name: "Software", keywords: ["GeoGebra", "Moodle"] },
    ],
    publications: [
      {
        name: "Fractions without Fear",
        publisher: "Mathematics in School",
        releaseDate: "2019-03",
        summary: "How games help pupils of year 7 to compare fractions.",
      },
      { name: "Proof for Beginners", publisher: "Plus Magazine", releaseDate: "2021-11" },
    ],
    references: [
      { name: "Dr Martin Hale", reference: "Eleanor is the most patient teacher I have worked with." },
      { name: "Priya Nair", reference: "She turned a weak department into the strongest of the school." },
    ],
  },
  accountant: {
    basics: {
      name: "Claire Fontenay",
      label: "Senior Accountant",
      email: "claire.fontenay@example.com",
      phone: "+1 416 555 0133",
      location: { city: "Toronto", region: "ON", countryCode: "CA" },
      summary: "Accountant for manufacturing companies, used to closing the books in four days.",
    },
    work: [
      {
        name: "Harbour Tools Inc.",
        position: "Senior Accountant",
        location: "Toronto, ON",
        startDate: "2020-01",
        highlights: [
          "Prepares consolidated statements of seven companies under IFRS",
          "Shortened the monthly close from nine days to four",
        ],
      },
      {
        name: "Bell & Marrow LLP",
        position: "Audit Associate",
        location: "Hamilton, ON",
        startDate: "2015-09",
        endDate: "2019-12",
        highlights: ["Audited 30 clients with sales of up to 90 million dollars"],
      },
    ],
    education: [
      {
        institution: "McMaster University",
        studyType: "Bachelor of Commerce",
        area: "Accounting",
        startDate: "2011-09",
        endDate: "2015-05",
      },
    ],
    skills: [
      { name: "Accounting", keywords: ["IFRS", "Consolidation", "Transfer pricing"] },
      { name: "Software", keywords: ["SAP", "Excel", "Power BI"] },
    ],
    certificates: [{ name: "Chartered Professional Accountant", issuer: "CPA Ontario", date: "2018-02" }],
    awards: [{ title: "Honour Roll", awarder: "CPA Canada", date: "2017-11" }],
    languages: [
      { language: "French", fluency: "native" },
      { language: "English", fluency: "fluent" },
    ],
  },
  electrician: {
    basics: {
      name: "Jonas Bergqvist",
      label: "Electrician",
      email: "jonas.bergqvist@example.se",
      phone: "+46 90 555 01 77",
      location: { address: "Storgatan 14", postalCode: "90326", city: "Umeå", countryCode: "SE" },
    },
    work: [
      {
        name: "Elkraft Norr AB",
        position: "Site Foreman",
        location: "Umeå",
        startDate: "2021-04",
        highlights: ["Runs sites of up to eight electricians", "Delivered the wiring of 112 flats on time"],
      },
      {
        name: "Elkraft Norr AB",
        position: "Electrician",
        location: "Umeå",
        startDate: "2016-05",
        endDate: "2021-03",
        highlights: ["Installed switchboards and charging points", "Found faults in plants of two sawmills"],
      },
      {
        name: "Holmgren Installation",
        position: "Apprentice Electrician",
        location: "Skellefteå",
        startDate: "2013-08",
        endDate: "2016-04",
        highlights: ["Pulled cables in schools and shops"],
      },
    ],
    education: [
      {
        institution: "Dragonskolan",
        studyType: "Diploma",
        area: "Electrical Installation",
        startDate: "2010",
        endDate: "2013",
      },
    ],
    skills: [
      { name: "Installation", keywords: ["Switchboards", "Charging points", "Cable routing"] },
      { name: "Safety", keywords: ["Lockout", "First aid"] },
    ],
    certificates: [
      { name: "General Authorisation for Electrical Work", issuer: "Elsäkerhetsverket", date: "2019-10" },
      { name: "Hot Work Permit", issuer: "Brandskyddsföreningen", date: "2023-02" },
    ],
    volunteer: [
      {
        organization: "Red Cross Umeå",
        position: "First Responder",
        startDate: "2018-01",
        highlights: ["Stands by at matches and concerts"],
      },
    ],
    languages: [
      { language: "Swedish", fluency: "native" },
      { language: "English", fluency: "B2" },
    ],
  },
};
