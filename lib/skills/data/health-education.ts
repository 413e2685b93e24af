/** Nursing and other health work, teaching, science and the laboratory. */
export const HEALTH_EDUCATION = `
# nursing technical
Nursing | nursing care, clinical nursing, nursing practice
Registered Nursing | registered nurse | Nursing
Patient Care | direct patient care, patient-centered care, bedside care
Patient Assessment | nursing assessment, physical assessment, patient evaluation
Vital Signs | vital signs monitoring, taking vital signs
Medication Administration | administering medication, administering medications, med pass, medication management
IV Therapy | intravenous therapy, IV insertion, IV starts, peripheral IV
IV Cannulation | cannulation, intravenous cannulation, cannulating
Phlebotomy | venipuncture, venepuncture, blood draws, blood collection
Wound Care | wound dressing, wound management
Catheterization | catheter care, Foley catheter, catheter insertion
Tracheostomy Care | trach care
Ventilator Management | ventilator care, mechanical ventilation
Telemetry Nursing | telemetry unit, telemetry monitoring | Nursing
Critical Care | intensive care, critical care nursing
ICU | intensive care unit | Critical Care
NICU | neonatal intensive care | Neonatal Care
PICU | pediatric intensive care | Pediatric Care, Critical Care
Emergency Nursing | emergency department, emergency room nursing, ER nursing | Nursing
Triage | patient triage
Trauma Care | trauma nursing
Medical-Surgical Nursing | med-surg, med surg, medical surgical nursing | Nursing
Perioperative Nursing | operating room nursing, OR nursing, scrub nurse | Nursing
Post-Anesthesia Care | PACU, recovery room nursing
Labor and Delivery | labour and delivery, L&D nursing, obstetric nursing
Postpartum Care
Neonatal Care | newborn care
Pediatric Care | paediatric care, pediatric nursing, pediatrics, paediatrics
Geriatric Care | elderly care, geriatrics, gerontology, senior care
Oncology Nursing | oncology care, oncology
Chemotherapy Administration | chemotherapy | Oncology Nursing
Dialysis | hemodialysis, haemodialysis, peritoneal dialysis
Cardiac Nursing | cardiac care, cardiology nursing
Psychiatric Nursing | mental health nursing
Home Health Care | home health, home care
Hospice Care | end-of-life care
Palliative Care
Rehabilitation Nursing | rehab nursing
Long-Term Care | long term care, skilled nursing facility
Community Nursing | public health nursing, district nursing
School Nursing
Care Planning | care plans, nursing care plans, individualized care plans
Discharge Planning
Nursing Documentation | patient charting, clinical documentation
Patient Education | health education, patient teaching
Patient Advocacy
Patient Safety | fall prevention
Infection Control | infection prevention, infection prevention and control, aseptic technique, sterile technique
Isolation Precautions | universal precautions, standard precautions
Pain Management | pain assessment
Diabetes Management | diabetes care, insulin administration, blood glucose monitoring
Enteral Feeding | tube feeding, feeding tubes
Activities of Daily Living | =ADLs, =ADL, personal care assistance, personal care
Patient Transfer | patient lifting, safe patient handling, Hoyer lift
Blood Transfusion | blood transfusions
EKG | ECG, electrocardiogram, electrocardiography, EKG interpretation
Cardiopulmonary Resuscitation | =CPR
Rapid Response | code blue response
Nurse Leadership | charge nurse, nursing supervision
Case Management Nursing | nurse case management, utilization review
Telehealth | telemedicine, tele-nursing
# health technical
Electronic Health Records | =EHR, electronic medical records, =EMR, EHR systems, EMR systems, electronic health record
Epic EHR | Epic Systems, ^Epic, EpicCare | Electronic Health Records
Cerner | Oracle Cerner, Cerner PowerChart | Electronic Health Records
Meditech | | Electronic Health Records
Allscripts | | Electronic Health Records
athenahealth | athenaOne | Electronic Health Records
eClinicalWorks | | Electronic Health Records
NextGen Healthcare | | Electronic Health Records
PointClickCare | | Electronic Health Records
Pyxis | Omnicell | Medication Administration
Medical Terminology
Medical Coding | clinical coding
ICD-10 | ICD-10-CM, ICD-10 coding | Medical Coding
CPT Coding | CPT codes, HCPCS | Medical Coding
Medical Billing | healthcare billing, medical claims
Medical Records Management | health information management, medical records
Medical Transcription
Medical Office Administration | medical reception
Insurance Verification | prior authorization, insurance eligibility
Medicare | Medicaid, Medicare billing
Patient Scheduling | appointment scheduling
Medical Assisting | medical assistant
Diagnosis | differential diagnosis, clinical diagnosis
Treatment Planning | treatment plans
Internal Medicine
Family Medicine | general practice medicine, primary care
Emergency Medicine
Surgery | surgical procedures, general surgery
Surgical Assistance | surgical technology, scrub technician
Anesthesia | anesthesiology, anaesthesia
Cardiology
Dermatology
Neurology
Orthopedics | orthopaedics
Obstetrics and Gynecology | OB/GYN, obstetrics, gynecology
Psychiatry
Radiology | diagnostic imaging, medical imaging
X-Ray Imaging | radiography, X-rays
MRI | magnetic resonance imaging
CT Scanning | computed tomography, CT scans
Ultrasound | sonography
Mammography
Nuclear Medicine
Radiation Therapy | radiotherapy
Respiratory Therapy | respiratory care
Physical Therapy | physiotherapy
Occupational Therapy
Speech Therapy | speech-language pathology, speech pathology
Manual Therapy
Sports Medicine | athletic training
Massage Therapy
Chiropractic Care | chiropractic
Dietetics | nutrition counseling, clinical nutrition, nutrition
Optometry
Audiology
Podiatry
Dentistry | general dentistry
Dental Hygiene | dental cleaning, scaling and root planing
Dental Assisting | dental assistant
Orthodontics
Dental Radiography | dental X-rays
Pharmacy | pharmaceutical care
Prescription Dispensing | dispensing medication, prescription filling
Compounding | sterile compounding, pharmaceutical compounding
Pharmacology
Pharmacovigilance | drug safety
Clinical Pharmacy
Vaccination | immunization, immunizations, administering vaccines
Emergency Medical Services | EMS, prehospital care
Patient Transport | ambulance driving
Midwifery
Psychotherapy | psychological therapy
Counseling | counselling, mental health counseling
Cognitive Behavioral Therapy | =CBT, cognitive behavioural therapy | Psychotherapy
Dialectical Behavior Therapy | DBT therapy | Psychotherapy
Motivational Interviewing
Group Therapy | group counseling
Substance Abuse Counseling | addiction counseling, substance use treatment
Behavioral Health | behavioural health, mental health care
Applied Behavior Analysis | =ABA, applied behaviour analysis
Psychological Assessment | psychological testing
Autism Support | autism spectrum disorder
Dementia Care | Alzheimer's care
Caregiving | caregiver support
Disability Support | disability care
Public Health
Epidemiology
Health Promotion
Biostatistics | | Statistical Analysis
Clinical Research | clinical studies
Clinical Trials | clinical trial management
Good Clinical Practice | ICH-GCP
Clinical Data Management
Healthcare Administration | hospital administration, health services management
Healthcare Quality Improvement | healthcare quality
Joint Commission Standards | JCAHO, Joint Commission
HL7 | HL7 FHIR, FHIR
Health Informatics | clinical informatics
Veterinary Medicine | veterinary care
Veterinary Assistance | veterinary nursing, veterinary technician
Animal Care | animal handling, animal husbandry
First Aid
Sterilization | instrument sterilization, autoclave operation, sterile processing
OSHA Bloodborne Pathogens | bloodborne pathogens
Specimen Collection | specimen processing
# education technical
Teaching | classroom teaching, classroom instruction
Lesson Planning | lesson plans, lesson plan development
Curriculum Development | curriculum design, curriculum planning
Classroom Management | behavior management, behaviour management
Instructional Design | e-learning design
Differentiated Instruction | differentiated learning, differentiation in teaching
Student Assessment | grading, formative assessment, assessment of learning
Special Education | special needs education, special educational needs, =SEN
IEP Development | individualized education program, individualized education plans, =IEP, IEPs
Early Childhood Education | early years education, preschool teaching, early childhood development
Montessori Method | Montessori
Elementary Education | primary education, primary school teaching
Secondary Education | secondary school teaching, high school teaching
Higher Education | university teaching, college teaching
Adult Education | adult learning
Online Teaching | virtual teaching, distance learning, remote teaching
E-Learning | eLearning development, elearning
English as a Second Language | =ESL, teaching English as a second language, EFL, TESL
Literacy Instruction | reading instruction, phonics
Mathematics Teaching | math instruction, teaching mathematics
Science Teaching | science instruction
STEM Education
Music Education | music teaching
Art Education | art teaching
Physical Education | PE teaching
Language Teaching | foreign language teaching
Tutoring | private tutoring, academic tutoring
Student Counseling | academic advising, academic counseling, career counseling
Parent Communication | parent-teacher communication, parent-teacher conferences
Educational Leadership | school administration, school leadership
Educational Technology | EdTech
Learning Management Systems | =LMS, learning management system
Moodle | | Learning Management Systems
Blackboard Learn | | Learning Management Systems
Canvas LMS | Instructure Canvas | Learning Management Systems
Google Classroom | | Learning Management Systems
Schoology | | Learning Management Systems
PowerSchool
Articulate Storyline | Articulate 360 | E-Learning
Adobe Captivate | | E-Learning
Kahoot
SMART Board | interactive whiteboard, interactive whiteboards
Common Core Standards | Common Core
International Baccalaureate | IB curriculum
Child Development
Childcare | child care, child supervision
Play-Based Learning
Social-Emotional Learning | social emotional learning
Academic Writing | scholarly writing
Academic Research | scholarly research
Library Services | library science, cataloging
Mentoring Students | student mentoring
Exam Preparation | test preparation, exam invigilation
Coaching Sports | athletic coaching
# science technical
Laboratory Techniques | laboratory skills, lab techniques, laboratory work, bench work
Laboratory Safety | lab safety
Laboratory Management | lab management
Molecular Biology
Cell Biology
Cell Culture | tissue culture, mammalian cell culture
Microbiology
Biochemistry
Genetics
Genomics
Proteomics
Immunology
Virology
Neuroscience
Pathology | histopathology
Histology
Toxicology
Physiology
Botany
Zoology
Ecology
Marine Biology
PCR | polymerase chain reaction, qPCR, RT-PCR
DNA Sequencing | next-generation sequencing, NGS, next generation sequencing
CRISPR | gene editing, CRISPR-Cas9
Molecular Cloning | gene cloning
Western Blotting | Western blot, immunoblotting
ELISA | enzyme-linked immunosorbent assay
Gel Electrophoresis | electrophoresis
Flow Cytometry | FACS
Immunohistochemistry | IHC
Microscopy | light microscopy
Confocal Microscopy | fluorescence microscopy | Microscopy
Electron Microscopy | SEM imaging, TEM imaging | Microscopy
Protein Purification | protein expression
Chromatography
HPLC | high-performance liquid chromatography, high performance liquid chromatography | Chromatography
Gas Chromatography | GC-MS, GC/MS | Chromatography
Mass Spectrometry | LC-MS, LC-MS/MS
Spectroscopy | UV-Vis spectroscopy, FTIR
NMR | nuclear magnetic resonance, NMR spectroscopy
Titration | wet chemistry
Organic Chemistry | organic synthesis
Inorganic Chemistry
Analytical Chemistry | chemical analysis
Physical Chemistry
Polymer Chemistry | polymer science
Computational Chemistry | molecular modeling
Materials Science
Nanotechnology
Physics
Optics | photonics
Astronomy
Geology | geological mapping
Geophysics
Hydrology | hydrogeology
Meteorology
Oceanography
Environmental Science
Environmental Monitoring | environmental sampling
Water Quality Testing | water sampling, water analysis
Soil Science | soil sampling
Field Research | fieldwork, field data collection
Animal Research | in vivo studies, animal models
Assay Development | bioassays
Drug Discovery | drug development
Good Laboratory Practice | =GLP, good laboratory practices
Good Manufacturing Practice | =GMP, cGMP, good manufacturing practices
FDA Regulations | FDA compliance, 21 CFR Part 11
Regulatory Affairs | regulatory submissions
Quality Control Testing | QC testing
Method Validation | analytical method validation
Process Validation | IQ/OQ/PQ
Stability Testing
Pipetting
Specimen Preparation | sample preparation
LIMS | laboratory information management system
LabVIEW | | Data Acquisition
Data Acquisition
Scientific Writing | manuscript writing, scientific publications
Literature Review | literature reviews, systematic reviews
Peer Review
Biosafety | BSL-2, biosafety level 2
Biotechnology
Bioprocessing | fermentation, upstream processing, downstream processing
Food Science | food technology
Agronomy | crop science
Psychology Research
Qualitative Research | qualitative methods, focus groups
Qualitative Data Analysis | NVivo, thematic analysis
Ethnographic Research | ethnography
Archival Research
GraphPad Prism
ImageJ
`;
