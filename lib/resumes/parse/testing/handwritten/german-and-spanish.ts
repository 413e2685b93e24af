import type { HandwrittenResume } from "./shape.ts";

/** German and Spanish habits. */
export const GERMAN_AND_SPANISH: Readonly<Record<string, HandwrittenResume>> = {
  "Fachkraft für Lagerlogistik": {
    habit:
      "German: personal data by labels, dates left as months in figures, unknown towns behind the employer",
    text: `Lebenslauf

Persönliche Daten
Name: Mehmet Yıldız
Anschrift: Kaiserstraße 14, 45468 Mülheim an der Ruhr
Telefon: 0176 5550123
E-Mail: mehmet.yildiz@example.com
Geburtsdatum: 03.05.1990

Beruflicher Werdegang

04/2019 – heute     Fachkraft für Lagerlogistik
                    Aldi Süd, Mülheim
                    - Warenannahme und Qualitätskontrolle
                    - Einarbeitung neuer Kollegen

08/2014 – 03/2019   Lagerhelfer
                    Rhenus Logistics, Holzwickede
                    - Kommissionierung mit MDE-Gerät

09/2011 – 07/2014   Ausbildung zur Fachkraft für Lagerlogistik
                    Hellmann Worldwide Logistics, Bochum

Schulbildung

2005 – 2011         Realschule Broich, Mülheim
                    Mittlere Reife

Kenntnisse

SAP WM, MS Excel, Staplerschein

Sprachen

Türkisch (Muttersprache), Deutsch (fließend), Englisch (Grundkenntnisse)`,
    work: [
      ["Aldi Süd", "Fachkraft für Lagerlogistik", "2019-04", null],
      ["Rhenus Logistics", "Lagerhelfer", "2014-08", "2019-03"],
      ["Hellmann Worldwide Logistics", "Ausbildung zur Fachkraft für Lagerlogistik", "2011-09", "2014-07"],
    ],
    education: [["Realschule Broich", "Mittlere Reife", null, "2005", "2011"]],
    certificates: [],
    skills: ["SAP WM", "MS Excel", "Staplerschein"],
  },
  enfermera: {
    habit: "Spanish: months in words with de, employer then town, courses with hours",
    text: `Lucía Fernández Ortega
Enfermera
C/ San Vicente 22, 41002 Sevilla
Tel. 600 555 014
lucia.fernandez@example.com

Perfil profesional
Enfermera con ocho años de experiencia en urgencias y cuidados intensivos.

Experiencia laboral

Enfermera de urgencias
Hospital Virgen del Rocío, Sevilla
Enero de 2019 - Actualidad
- Triaje y atención a politraumatizados
- Tutora de alumnos de prácticas

Enfermera de planta
Clínica Santa Isabel, Sevilla
Junio de 2016 - Diciembre de 2018
- Cuidados postoperatorios

Formación académica

Grado en Enfermería
Universidad de Sevilla
2012 - 2016

Cursos

Soporte Vital Avanzado, 2021
Manejo de vía aérea, 2020

Idiomas

Español: nativo
Inglés: B2

Competencias

Triaje, Ventilación mecánica, Trabajo en equipo`,
    label: "Enfermera",
    work: [
      ["Hospital Virgen del Rocío", "Enfermera de urgencias", "2019-01", null],
      ["Clínica Santa Isabel", "Enfermera de planta", "2016-06", "2018-12"],
    ],
    education: [["Universidad de Sevilla", "Grado", "Enfermería", "2012", "2016"]],
    certificates: [
      ["Soporte Vital Avanzado", null, "2021"],
      ["Manejo de vía aérea", null, "2020"],
    ],
    skills: ["Triaje", "Ventilación mecánica", "Trabajo en equipo"],
  },
};
