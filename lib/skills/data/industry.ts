/** Engineering, manufacturing, trades, construction, logistics, hospitality and other hands-on work. */
export const INDUSTRY = `
# engineering technical
Mechanical Engineering | mechanical design
Electrical Engineering | electrical design
Civil Engineering
Structural Engineering | structural analysis, structural design
Chemical Engineering
Industrial Engineering
Manufacturing Engineering | production engineering
Process Engineering | process design
Aerospace Engineering
Automotive Engineering
Biomedical Engineering
Environmental Engineering
Petroleum Engineering | reservoir engineering
Mining Engineering
Nuclear Engineering
Marine Engineering | naval architecture
Materials Engineering | metallurgy
Geotechnical Engineering | soil mechanics
Transportation Engineering | traffic engineering
Water Resources Engineering | wastewater treatment, water treatment
Systems Engineering
Reliability Engineering
Quality Engineering
Acoustical Engineering
Fire Protection Engineering | fire protection systems
Power Systems | power distribution, power transmission
Power Electronics
Renewable Energy
Solar PV | solar panel installation, photovoltaics, photovoltaic systems, solar energy
Wind Energy | wind turbines, wind turbine maintenance
Energy Efficiency | energy audits, energy management
Thermodynamics
Heat Transfer
Fluid Mechanics | fluid dynamics
Computational Fluid Dynamics | =CFD, CFD analysis
Finite Element Analysis | =FEA, FEM analysis, finite element method
Mechatronics
Robotics | industrial robots, robot programming
ROS | Robot Operating System | Robotics
Control Systems | control theory, control engineering, PID control
Signal Processing | digital signal processing, DSP
Image Sensors
Computer-Aided Design | =CAD, CAD software, CAD drafting, CAD design
AutoCAD | AutoCAD LT | Computer-Aided Design
AutoCAD Civil 3D | Civil 3D | AutoCAD, Civil Engineering
AutoCAD Electrical | | AutoCAD
SolidWorks | Solid Works | Computer-Aided Design, 3D Modeling
CATIA | CATIA V5 | Computer-Aided Design
Siemens NX | Unigraphics | Computer-Aided Design
^Creo | PTC Creo, Pro/ENGINEER, ProE | Computer-Aided Design
Autodesk Inventor | | Computer-Aided Design
Fusion 360 | Autodesk Fusion 360 | Computer-Aided Design
Onshape | | Computer-Aided Design
Revit | Autodesk Revit | Building Information Modeling, Computer-Aided Design
ArchiCAD | | Building Information Modeling
Building Information Modeling | =BIM
Navisworks | | Building Information Modeling
MicroStation | Bentley MicroStation | Computer-Aided Design
Tekla Structures | Tekla | Structural Engineering
STAAD Pro | STAAD.Pro | Structural Engineering
ETABS | | Structural Engineering
SAP2000 | | Structural Engineering
ANSYS | Ansys Fluent | Finite Element Analysis
Abaqus | | Finite Element Analysis
COMSOL | COMSOL Multiphysics
Nastran | | Finite Element Analysis
Aspen HYSYS | Aspen Plus, HYSYS
Computer-Aided Manufacturing | =CAM, CAM programming, Mastercam
GD&T | geometric dimensioning and tolerancing
Technical Drawing | engineering drawings, mechanical drawings, technical drafting
Blueprint Reading | reading blueprints, blueprint interpretation, read blueprints
Tolerance Analysis | tolerance stack-up
DFMEA | FMEA, PFMEA, failure mode and effects analysis
Design for Manufacturing | =DFM, DFMA, design for manufacturability
Prototype Testing | product testing
Teamcenter | Siemens Teamcenter | Product Lifecycle Management
Windchill | PTC Windchill | Product Lifecycle Management
ISO 9001 | ISO9001 | Quality Management Systems
ISO 13485 | | Quality Management Systems
ISO 14001
IATF 16949 | TS 16949 | Quality Management Systems
AS9100 | | Quality Management Systems
ISO 26262 | functional safety
IEC 61508
ISO 17025
# embedded technical
Embedded Systems | embedded software, embedded development, embedded software development
Embedded C | | C, Embedded Systems
Embedded Linux | Yocto, Buildroot | Linux, Embedded Systems
Real-Time Operating Systems | =RTOS, FreeRTOS, VxWorks | Embedded Systems
Microcontrollers | microcontroller programming, MCU
STM32 | ARM Cortex-M, ARM Cortex | Microcontrollers
Arduino | | Microcontrollers
Raspberry Pi
ESP32 | | Microcontrollers
PIC Microcontrollers | AVR | Microcontrollers
FPGA | FPGA design, FPGA development
VHDL | | FPGA
Verilog | SystemVerilog | FPGA
ASIC Design | VLSI, chip design
PCB Design | PCB layout, printed circuit board design
Altium Designer | Altium | PCB Design
KiCad | | PCB Design
Eagle PCB | | PCB Design
OrCAD | Cadence Allegro | PCB Design
SPICE Simulation | LTspice, PSpice
Circuit Design | analog circuit design, digital circuit design, analog design
Electronics | electronic circuits
Soldering | SMT soldering, surface mount soldering
Oscilloscope | oscilloscopes, logic analyzers
CAN Bus | CANopen
I2C | SPI, UART
Modbus
Bluetooth Low Energy | Bluetooth, =BLE
Zigbee | LoRaWAN
Internet of Things | =IoT, IIoT
AUTOSAR | | Embedded Systems
Device Drivers | Linux kernel development, kernel development
MISRA C | | C
Hardware-in-the-Loop Testing | HIL testing
ADAS | advanced driver assistance systems
Sensor Integration | sensor fusion
Hardware Design | hardware development
Semiconductor Manufacturing | wafer fabrication, photolithography
# manufacturing technical
Manufacturing | production manufacturing
Production Planning | production scheduling, MRP
Production Management | production supervision
Lean Manufacturing | lean production | Lean Methodology
Total Productive Maintenance
Just-in-Time | =JIT
Statistical Process Control | =SPC
Quality Control | =QC, quality inspection
Quality Assurance | =QA
Quality Management Systems | =QMS, quality management
CAPA | corrective and preventive action
Quality Audits | quality auditing
Visual Inspection
Measuring Instruments | calipers, micrometers, precision measuring tools, calipers and micrometers
Coordinate Measuring Machines | =CMM, CMM inspection, CMM programming
Metrology | calibration
Non-Destructive Testing | =NDT, ultrasonic testing, magnetic particle testing
CNC Machining | CNC, CNC machines, CNC operation, CNC machine operation
CNC Programming | G-code, G code, CNC programmer | CNC Machining
CNC Milling | milling, CNC mill | CNC Machining
CNC Turning | CNC lathe, lathe operation | CNC Machining
Machining | manual machining, machine tool operation
Grinding | surface grinding
Tool and Die Making | tool and die
Injection Molding | injection moulding, plastic injection molding
Extrusion | plastic extrusion
Die Casting
Foundry Work | metal casting
?Forging | metal forging
Sheet Metal Fabrication | sheet metal work, sheet metal
Metal Fabrication | metalworking
Laser Cutting
Plasma Cutting
Press Brake Operation | press brake
Stamping | metal stamping
Powder Coating
Spray Painting | industrial painting
3D Printing | additive manufacturing
Assembly | mechanical assembly, product assembly, assembly line work
Electronic Assembly | electronics assembly, PCB assembly
Wire Harness Assembly | cable assembly
Packaging | packing, product packaging
Machine Operation | machine operator, operating machinery
Machine Maintenance | equipment maintenance, machine repair
Preventive Maintenance | preventative maintenance, planned maintenance
Predictive Maintenance | condition monitoring
Industrial Maintenance | plant maintenance
CMMS | computerized maintenance management system
Hydraulics | hydraulic systems
Pneumatics | pneumatic systems
Industrial Automation | factory automation, automation engineering
PLC Programming | =PLC, PLCs, programmable logic controllers, programmable logic controller | Industrial Automation
Siemens TIA Portal | TIA Portal, Siemens S7, SIMATIC S7, Step 7 | PLC Programming
Allen-Bradley | Allen-Bradley PLC, RSLogix, Studio 5000, RSLogix 5000 | PLC Programming
Ladder Logic | ladder diagrams | PLC Programming
CODESYS | Beckhoff TwinCAT, TwinCAT | PLC Programming
SCADA | SCADA systems | Industrial Automation
HMI Programming | =HMI, human machine interface | Industrial Automation
Distributed Control Systems | =DCS, DeltaV | Industrial Automation
FANUC Robots | FANUC | Robotics
ABB Robots | | Robotics
KUKA Robots | KUKA | Robotics
Profinet | Profibus, EtherCAT
Variable Frequency Drives | =VFD, VFDs, servo drives
Instrumentation | process instrumentation, instrument calibration
Textile Manufacturing
Sewing | industrial sewing, garment construction
Woodworking | wood working
Cabinet Making | cabinetmaking | Woodworking
Furniture Assembly
Printing Press Operation | offset printing
Food Processing | food production
HACCP | hazard analysis critical control points | Food Safety
Food Safety | food hygiene, ServSafe, food handling
Clean Room Operations | cleanroom, clean room
Lockout/Tagout | lockout tagout, LOTO
Workplace Safety | occupational safety, occupational health and safety, safety procedures, health and safety, workplace health and safety
OSHA Regulations | OSHA, OSHA standards, OSHA compliance | Workplace Safety
Environmental Health and Safety | =EHS, =HSE | Workplace Safety
Personal Protective Equipment | =PPE
Hazardous Materials Handling | hazmat, hazardous materials, hazardous waste
Incident Investigation | accident investigation
Safety Training | toolbox talks
Job Hazard Analysis | job safety analysis
Confined Space Entry | confined spaces
Fire Safety | fire prevention
# trades technical
Electrical Work | electrical installation, electrical installations, electrical wiring, residential wiring, commercial wiring
Electrical Troubleshooting | electrical fault finding, electrical repairs
Electrical Maintenance
Conduit Bending | conduit installation
Electrical Panels | panel installation, switchgear, electrical panel upgrades
Motor Controls | motor control
Low Voltage Systems | low voltage wiring
Electrical Code | National Electrical Code, NEC, electrical codes
Lighting Installation
Transformer Maintenance | transformers maintenance
High Voltage Systems | high voltage
Fire Alarm Systems | fire alarm installation
Security Systems Installation | alarm installation
EV Charger Installation | EV charging
Power Line Work | lineman work, powerline maintenance
Plumbing | plumbing systems, plumbing installation, plumbing repair
Pipefitting | pipe fitting, steamfitting
Pipe Installation | pipe laying
Drain Cleaning | drain repair
Water Heater Installation | water heaters, boiler installation
Gas Fitting | gas line installation, gas piping
Backflow Prevention | backflow testing
Plumbing Code | Uniform Plumbing Code, plumbing codes
Sprinkler Systems | fire sprinkler installation, irrigation systems
Septic Systems
HVAC | heating ventilation and air conditioning, HVAC systems, HVAC/R, HVACR
HVAC Installation | | HVAC
HVAC Maintenance | HVAC repair, HVAC service | HVAC
Refrigeration | commercial refrigeration, refrigeration systems
Refrigerant Handling | refrigerant recovery
Boiler Operation | boiler maintenance, boilers
Heat Pumps | heat pump installation
Ductwork | duct installation, ductwork installation
Air Conditioning Repair | AC repair
Building Automation Systems | =BAS, =BMS, building management systems
Welding | welding techniques, welder
MIG Welding | =GMAW, MIG | Welding
TIG Welding | =GTAW, TIG | Welding
Stick Welding | =SMAW, shielded metal arc welding | Welding
Flux-Cored Welding | =FCAW, flux core welding | Welding
Pipe Welding | | Welding
Spot Welding | | Welding
Brazing
Weld Inspection | welding inspection
Oxy-Fuel Cutting | oxyacetylene cutting, torch cutting
Carpentry | carpenter
Finish Carpentry | trim carpentry, trim work | Carpentry
Rough Carpentry | | Carpentry
?Framing | house framing, wood framing
Formwork | concrete formwork
Drywall Installation | drywall, drywall hanging, drywall finishing
Plastering
Painting | house painting, interior painting
Wallpapering
Flooring Installation | hardwood flooring, flooring
Tile Installation | tiling, tile setting
Roofing | roof installation, roof repair, shingling
Siding Installation
Window Installation | window fitting
Door Installation
Insulation Installation
Cabinet Installation | kitchen installation
Masonry | bricklaying, brickwork, stonemasonry
Concrete Work | concrete finishing, concrete pouring, concrete placement
Paving | asphalt paving
Scaffolding | scaffold erection
Glazing | glass installation
Ironwork | structural steel erection, rebar installation
Fencing Installation | fence installation
Landscaping | lawn care, grounds maintenance, groundskeeping
Tree Trimming | arboriculture, tree pruning
Gardening | horticulture
Pest Control | pest management
Locksmithing
Appliance Repair
Elevator Maintenance | elevator repair
Handyman Repairs | general maintenance, building maintenance, home repairs
Power Tools | power tool operation, hand and power tools
Hand Tools
Pool Maintenance
Cleaning | janitorial services, commercial cleaning, custodial services
Housekeeping | room cleaning
Laundry Operations | laundry services
Upholstery
Jewelry Making
Hairdressing | hair styling, haircutting, hair cutting
Hair Coloring | hair colouring
Barbering
Cosmetology | esthetics, skin care
Makeup Artistry | makeup application
Nail Care | manicures
Tailoring Garments | garment alterations
# automotive technical
Automotive Repair | auto repair, vehicle repair, car repair, motor vehicle repair
Automotive Diagnostics | vehicle diagnostics, OBD-II, engine diagnostics
Engine Repair | engine rebuilding, engine overhaul
Brake Repair | brake systems, brake service
Transmission Repair | transmission systems
Suspension Repair | steering and suspension
Wheel Alignment | wheel balancing, tire alignment
Tire Service | tyre fitting, tire changing
Oil Changes | lubrication services
Automotive Electrical Systems | auto electrical
Auto Air Conditioning
Auto Body Repair | collision repair, panel beating
Automotive Painting | auto painting
Diesel Mechanics | diesel engine repair, diesel engines
Heavy Equipment Repair | heavy equipment maintenance
Small Engine Repair
Motorcycle Repair
Electric Vehicle Repair | EV maintenance, hybrid vehicles
Vehicle Inspection | vehicle inspections, state inspections
Fleet Maintenance
Aircraft Maintenance | aircraft repair, aviation maintenance
Avionics
Marine Mechanics | boat repair
Bicycle Repair
# construction technical
Construction Management | construction project management | Project Management
Construction Supervision | site supervision
Site Management | construction site management
Construction Estimating | construction cost estimating, quantity takeoff, quantity takeoffs
Quantity Surveying
Land Surveying | surveying, topographic surveys
Total Station | GPS surveying
Site Inspection | construction inspection
Building Codes | building regulations, International Building Code
Permitting | building permits
Subcontractor Management | managing subcontractors
Construction Scheduling | | Project Scheduling
Construction Safety | site safety | Workplace Safety
Procore
Bluebeam | Bluebeam Revu
PlanGrid | Autodesk Build
RSMeans
HeavyBid
Demolition
Excavation | trenching
Heavy Equipment Operation | heavy machinery operation, heavy equipment operator
Excavator Operation | excavator, backhoe operation | Heavy Equipment Operation
Bulldozer Operation | | Heavy Equipment Operation
Crane Operation | crane operator, overhead crane
Rigging | rigging and signaling
Aerial Lift Operation | scissor lift, boom lift
Skid Steer Operation | skid steer
Road Construction
Bridge Construction | bridge design
Utility Installation | underground utilities
Architecture Design | architectural design
Architectural Drafting | construction drawings, construction documents
Sustainable Design | green building, sustainable building
Landscape Architecture | landscape design
Feasibility Design
Commissioning | building commissioning
RFI Management | submittals and RFIs
Punch Lists | punch list
# logistics technical
Logistics | logistics management, logistics operations, logistics coordination
Supply Chain Management | supply chain, supply chain operations, =SCM
Supply Planning | | Supply Chain Management
Demand Planning | demand forecasting | Forecasting
Sales and Operations Planning | =S&OP
Inventory Management | inventory control, stock management, stock control, inventory
Inventory Audits | cycle counts, cycle counting, stocktaking, physical inventory
Warehouse Operations | warehousing, warehouse work
Warehouse Management | warehouse supervision | Warehouse Operations
Warehouse Management Systems | =WMS, warehouse management system
Manhattan WMS | Manhattan Associates | Warehouse Management Systems
SAP EWM | SAP Extended Warehouse Management, SAP WM | SAP, Warehouse Management Systems
Transportation Management | =TMS, transportation management systems, transport management
Shipping and Receiving | receiving and shipping, goods receipt
Order Picking | pick and pack, picking and packing, order selection
Loading and Unloading | loading trucks, truck loading
Palletizing | pallet building
Forklift Operation | forklift, forklift driving, forklift operator
Reach Truck Operation | reach truck | Forklift Operation
Pallet Jack | pallet jacks, electric pallet jack
RF Scanners | RF scanner, barcode scanning, handheld scanners
Cross-Docking | cross docking
Route Planning | route optimization
Fleet Management | fleet operations
Dispatching | truck dispatching, dispatch operations
Freight Forwarding | freight management, freight brokerage
Last-Mile Delivery | last mile delivery
Package Delivery | courier services, parcel delivery, delivery driving
Truck Driving | commercial truck driving, tractor-trailer driving
Defensive Driving | safe driving
Bus Driving
Customs Clearance | customs compliance, customs brokerage, customs documentation
Import/Export | import and export, import export operations, export documentation
Incoterms
International Shipping | ocean freight, sea freight, air freight, container shipping
Dangerous Goods Handling | IATA dangerous goods, DOT hazmat
DOT Regulations | FMCSA regulations, hours of service
Procurement | purchasing, strategic sourcing
Supplier Sourcing | vendor selection, supplier selection | Procurement
Supplier Negotiation | vendor negotiation | Negotiation
Category Management
Purchase Orders | purchase order processing
Supplier Quality Management | supplier quality
Material Handling | materials handling
Materials Management | materials planning, material requirements planning
Reverse Logistics
Cold Chain Management | cold chain
3PL Management | third-party logistics, 3PL
Vehicle Loading
Blue Yonder | JDA Software
Kinaxis
Oracle SCM | Oracle SCM Cloud
Rail Operations
Port Operations | stevedoring
Air Traffic Control
Flight Operations | piloting aircraft
Cabin Crew Service | flight attendant
Moving Services | furniture moving
# hospitality technical
Hospitality | hospitality management
Hotel Management | hotel operations
Front Office Operations | front desk operations, guest check-in
Guest Relations | guest services, guest relations management
Concierge Services | concierge
Reservations Management | reservations, booking management
Opera PMS | Oracle Opera, Opera Property Management System
Revenue Management | yield management
Restaurant Management | food and beverage management, =F&B management
Food and Beverage Service | food service, =F&B, food and beverage
Waiting Tables | table service, waitressing, waiter service, serving guests
Fine Dining | fine dining service
Bartending | mixology, cocktail preparation
Barista Skills | espresso, coffee preparation, latte art
Wine Knowledge | sommelier
Banquet Service | banquets, catering
Culinary Arts | culinary skills
Cooking | food preparation, meal preparation, line cooking
Grill Cooking | grilling
Baking | bread baking
Pastry Making | patisserie, pastry
Butchery | meat cutting
Sushi Preparation
Menu Planning | menu development, menu design
Recipe Development
Kitchen Management | kitchen operations, back of house operations
Food Cost Control | food costing
Plating | food presentation
Knife Skills
Dishwashing
Food Inventory | kitchen inventory
Allergen Awareness
Toast POS | | Point of Sale Systems
Micros POS | Oracle Micros | Point of Sale Systems
Square POS | | Point of Sale Systems
OpenTable
Tour Guiding | tour guide
Travel Planning | travel agency
Amadeus GDS | ^Amadeus
Sabre GDS | ?Sabre
Galileo GDS | ?Galileo
Casino Operations | table games dealing
Fitness Training | personal training, fitness instruction
Group Fitness Instruction | group fitness
Yoga Instruction | yoga
Lifeguarding
Spa Services
Recreation Programming
# agriculture technical
Farming | crop farming, crop production
Livestock Management | livestock care
Dairy Farming | milking
Tractor Operation | tractor driving
Irrigation | irrigation management
Pesticide Application
Harvesting
Greenhouse Operations
Forestry | forest management
Chainsaw Operation | chainsaw
Fishing Operations | aquaculture
Viticulture | winemaking
Organic Farming
Beekeeping
# media technical
Journalism | news reporting, news writing
Editing | copy editing, editorial work, content editing
Broadcasting | radio broadcasting, television production
Script Writing | scriptwriting, screenwriting
Creative Writing
Ghostwriting
Publishing
Fact-Checking | fact checking
Interviewing Sources
Content Management | web content management
Subtitling | captioning
Translation | translating
Localization | localisation
Interpretation | simultaneous interpretation, interpreting
SDL Trados | Trados Studio, Trados | Translation
memoQ | | Translation
Film Production | film making, filmmaking
Camera Operation | camera operator
Lighting Design | stage lighting
Stage Management
Music Production
Live Sound | live sound engineering, audio engineering
?Acting | stage acting
Voice Acting | voice over
Dance Instruction
Art Direction
Creative Direction
Museum Curation | curating exhibitions
`;
