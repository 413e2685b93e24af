/** Programming languages, frameworks and practices of software development. */
export const SOFTWARE = `
# software technical
JavaScript | Java Script, =JS, ECMAScript, ES6, ES2015, Vanilla JS
TypeScript | Type Script, =TS | JavaScript
Python | Python3, CPython
Java | Java SE, Core Java, J2SE, JDK
!C | C language, ANSI C, C programming language
C++ | CPP, C plus plus, =CXX
C# | CSharp, C sharp
~Go | Golang, Go lang
^Rust | Rustlang, Rust language
^Swift | Swift language
Kotlin
Scala
^Ruby | Ruby language
PHP | PHP7, PHP8
^Perl
!R | R language, R programming, RStudio, R statistical language
MATLAB | Matlab Simulink
Simulink | | MATLAB
^Julia | Julia language
^Dart | Dart language
Elixir
Erlang
Haskell
Clojure
ClojureScript | | Clojure
F# | FSharp, F sharp
OCaml
Lua
Groovy
Objective-C | Objective C, ObjC, Obj-C
Visual Basic | VB6, Visual Basic 6
VB.NET | Visual Basic .NET, VBNet | .NET
VBA | Visual Basic for Applications, Excel VBA
COBOL
Fortran
^Pascal | Object Pascal
Delphi
^Ada | Ada 95, Ada programming
^Lisp | Common Lisp
^Prolog
^Solidity | | Smart Contracts
Smalltalk
^Zig | Zig language
^Nim
^Crystal | Crystal language
^Scheme | Racket
Apex | Salesforce Apex | Salesforce
ABAP | SAP ABAP | SAP
RPG | RPGLE, RPG IV
PL/SQL | PLSQL, Oracle PL/SQL | SQL, Oracle Database
T-SQL | TSQL, Transact-SQL | SQL, Microsoft SQL Server
SQL | Structured Query Language, SQL queries, SQL scripting
Bash | Bash scripting, GNU Bash | Shell Scripting
Shell Scripting | shell scripts, Unix shell, shell script, Korn shell, =ksh, zsh
PowerShell | Power Shell, Windows PowerShell
^Awk | gawk
^Sed
Assembly Language | x86 assembly, ARM assembly, assembler language, Assembly programming
HTML | HTML5, XHTML, HyperText Markup Language
CSS | CSS3, Cascading Style Sheets
Sass | SCSS, Sass/SCSS | CSS
?Less | Less CSS, LessCSS | CSS
Stylus CSS | Stylus | CSS
Tailwind CSS | Tailwind, TailwindCSS | CSS
Bootstrap | Twitter Bootstrap, Bootstrap 5 | CSS
Material UI | MUI, Material-UI
Chakra UI | | React
^Bulma | Bulma CSS | CSS
styled-components | styled components | CSS, React
Web Components | Lit Element, LitElement
~React | React.js, ReactJS, React JS | JavaScript
React Native | ReactNative | React, Mobile Development
Redux | Redux Toolkit, React Redux | React
MobX | | React
Zustand | | React
React Query | TanStack Query | React
React Router | | React
Next.js | NextJS, ?Next | React
^Gatsby | GatsbyJS, Gatsby.js | React
^Remix | Remix.run, RemixJS | React
Vue.js | ^Vue, VueJS, Vue 3 | JavaScript
Nuxt.js | Nuxt, NuxtJS | Vue.js
Vuex | Pinia | Vue.js
Angular | Angular 2+, Angular 17 | TypeScript
AngularJS | Angular.js, Angular JS, Angular 1.x | JavaScript
RxJS | | JavaScript
NgRx | | Angular
^Svelte | Svelte.js | JavaScript
SvelteKit | | Svelte
Ember.js | EmberJS, ^Ember | JavaScript
Backbone.js | BackboneJS, ?Backbone | JavaScript
Preact | | JavaScript
SolidJS | Solid.js | JavaScript
Alpine.js | AlpineJS | JavaScript
htmx
jQuery | jQuery UI | JavaScript
D3.js | ^D3, D3JS | JavaScript, Data Visualization
Three.js | ThreeJS | JavaScript
WebGL
WebGPU
Chart.js | ChartJS | JavaScript
Highcharts | | JavaScript
Leaflet.js | LeafletJS | JavaScript
Node.js | NodeJS, ^Node, Node JS | JavaScript
^Deno | | JavaScript
^Bun | Bun.js | JavaScript
Express.js | ExpressJS, ?Express, Node Express | Node.js
NestJS | Nest.js | Node.js, TypeScript
Fastify | | Node.js
^Koa | Koa.js | Node.js
^Hapi | hapi.js | Node.js
Meteor.js | MeteorJS | Node.js
Socket.IO | | WebSockets
Electron | Electron.js, ElectronJS | JavaScript
Ionic | Ionic Framework | Mobile Development
Apache Cordova | Cordova, PhoneGap | Mobile Development
Capacitor | Ionic Capacitor | Mobile Development
Webpack | | JavaScript
^Vite | Vite.js | JavaScript
Rollup.js | RollupJS | JavaScript
esbuild
^Babel | BabelJS | JavaScript
ESLint | | JavaScript
Prettier
^Gulp | Gulp.js | JavaScript
^Grunt | Grunt.js | JavaScript
npm | Node Package Manager
^Yarn | Yarn package manager
pnpm
Nx | Nrwl Nx
Turborepo
Lerna
Storybook
Django | Django ORM | Python
Django REST Framework | =DRF, Django REST | Django, REST APIs
^Flask | Flask framework | Python
FastAPI | Fast API | Python, REST APIs
Pyramid framework | | Python
^Tornado | | Python
^Celery | | Python
SQLAlchemy | | Python
Pydantic | | Python
Scrapy | | Python, Web Scraping
Beautiful Soup | BeautifulSoup, bs4 | Python, Web Scraping
asyncio | | Python
pytest | | Python, Unit Testing
~Spring | Spring Framework, Spring MVC | Java
Spring Boot | SpringBoot | Spring
Spring Cloud | | Spring
Spring Security | | Spring
Spring Batch | | Spring
Spring WebFlux | | Spring
Spring Data | Spring Data JPA | Spring
Hibernate | Hibernate ORM | Java
JPA | Java Persistence API | Java
Jakarta EE | Java EE, J2EE, JEE | Java
JSF | JavaServer Faces | Java
JSP | JavaServer Pages | Java
Java Servlets | Servlet API | Java
EJB | Enterprise JavaBeans | Java
Apache Struts | ^Struts | Java
Quarkus | | Java
Micronaut | | Java
Vert.x | Vertx | Java
Dropwizard | | Java
Play Framework | | Scala
Akka | | Scala
Apache Camel | ?Camel | Java
JavaFX | | Java
Java Swing | | Java
GWT | Google Web Toolkit | Java
Vaadin | | Java
^Maven | Apache Maven | Java
Gradle
Apache Ant
JUnit | JUnit 5 | Java, Unit Testing
TestNG | | Java
Mockito | | Java, Unit Testing
Ktor | | Kotlin
Jetpack Compose | | Kotlin, Android Development
Kotlin Multiplatform | KMM, Kotlin Multiplatform Mobile | Kotlin
.NET | dotnet, .NET Framework, Dot Net, Microsoft .NET
.NET Core | dotnet core, .NET 6, .NET 8 | .NET
ASP.NET | ASP.NET MVC, ASP.NET Web API | .NET
ASP.NET Core | | ASP.NET, .NET Core
Entity Framework | Entity Framework Core, EF Core | .NET
Blazor | | .NET, C#
WPF | Windows Presentation Foundation | .NET
WinForms | Windows Forms | .NET
WCF | Windows Communication Foundation | .NET
LINQ | | C#
Xamarin | Xamarin.Forms | C#, Mobile Development
.NET MAUI | =MAUI | C#, Mobile Development
NUnit | | C#, Unit Testing
xUnit | xUnit.net | Unit Testing
SignalR | | .NET
Ruby on Rails | ^Rails, RoR | Ruby
Sinatra | | Ruby
RSpec | | Ruby, Unit Testing
Sidekiq | | Ruby
Laravel | | PHP
Symfony | | PHP
CodeIgniter | | PHP
CakePHP | | PHP
Yii | Yii2 | PHP
Zend Framework | Laminas | PHP
PHPUnit | | PHP, Unit Testing
^Composer | PHP Composer | PHP
WordPress | Word Press | CMS
WooCommerce | | WordPress, E-commerce
Drupal | | PHP, CMS
Joomla | | CMS
TYPO3 | | CMS
Magento | Adobe Commerce, Magento 2 | PHP, E-commerce
Shopify Development | Shopify Liquid | Shopify
Contentful | | Headless CMS
Strapi | | Headless CMS
Sanity.io | Sanity CMS | Headless CMS
Adobe Experience Manager | =AEM | CMS
Sitecore | | CMS
Umbraco | | CMS
Headless CMS | | CMS
CMS | content management systems, content management system
Phoenix Framework | Phoenix LiveView | Elixir
^Gin | Gin Gonic | Go
Actix | Actix Web | Rust
Tokio | | Rust
WebAssembly | WASM
GraphQL | | APIs
Apollo GraphQL | Apollo Client, Apollo Server | GraphQL
Hasura | | GraphQL
REST APIs | RESTful APIs, REST API, RESTful API, RESTful services, RESTful web services, REST web services, =REST, RESTful | APIs
gRPC | | APIs
Protocol Buffers | Protobuf
=SOAP | SOAP web services, SOAP API | APIs
APIs | API, API development, application programming interfaces, API integration
API Design | API architecture | APIs
OpenAPI | Swagger, OpenAPI Specification | APIs
WebSockets | WebSocket
WebRTC
Webhooks | webhook | APIs
OAuth | OAuth 2.0, OAuth2
OpenID Connect | =OIDC
SAML | SAML 2.0
JWT | JSON Web Tokens, JSON Web Token
JSON
XML
XSLT | | XML
YAML
Markdown
LaTeX
Regular Expressions | regex, regexp
Web Development | web application development, web programming
Front-End Development | frontend development, front-end, frontend, front end web development | Web Development
Back-End Development | backend development, back-end, backend, server-side development | Software Development
Full-Stack Development | full stack, full-stack, fullstack, full stack web development | Front-End Development, Back-End Development
Mobile Development | mobile app development, mobile application development, mobile apps | Software Development
Android Development | Android, Android SDK, Android Studio | Mobile Development
iOS Development | iOS, iOS SDK | Mobile Development
SwiftUI | | Swift, iOS Development
UIKit | | iOS Development
Core Data | | iOS Development
Xcode
Flutter | | Dart, Mobile Development
Responsive Design | responsive web design, mobile-first design | CSS
Progressive Web Apps | =PWA, progressive web app, PWAs | Web Development
Single-Page Applications | single page application, =SPA | Web Development
Server-Side Rendering | =SSR | Web Development
Web Accessibility | WCAG, WCAG 2.1, a11y, digital accessibility, Section 508
Web Performance | web performance optimization, Core Web Vitals
Cross-Browser Compatibility | cross-browser testing
Internationalization | i18n, internationalisation
Software Development | software engineering, software design and development, application development, computer programming
Object-Oriented Programming | =OOP, object oriented, object-oriented design, =OOD, object-oriented
Functional Programming
Reactive Programming
Concurrent Programming | multithreading, concurrency, multi-threading, multithreaded programming
Parallel Computing | parallel programming
Data Structures | data structures and algorithms
Algorithms | algorithm design
Design Patterns | software design patterns
SOLID Principles | =SOLID
Clean Code
Refactoring
Domain-Driven Design | =DDD, domain driven design
Test-Driven Development | =TDD, test driven development | Unit Testing
Behavior-Driven Development | =BDD, behaviour-driven development
Pair Programming
Code Review | code reviews, peer code review
Debugging | software debugging
Microservices | microservice, microservice architecture, microservices architecture
Event-Driven Architecture | event driven architecture, event-driven systems
Service-Oriented Architecture | =SOA
Distributed Systems | distributed computing, distributed system
Software Architecture | software architecture design
System Design | systems design
Enterprise Architecture | TOGAF
Solution Architecture | solutions architecture
High Availability
Scalability
Performance Tuning | performance optimization, performance engineering
Caching
Message Queues | message queue, message brokers, message broker
Version Control | source control, version control systems
Git | git version control | Version Control
GitHub | | Git
GitLab | | Git
Bitbucket | | Git
Subversion | =SVN, Apache Subversion | Version Control
Mercurial | | Version Control
Perforce | Helix Core | Version Control
Unit Testing | unit tests
Integration Testing | integration tests
End-to-End Testing | e2e testing, end to end testing, E2E tests
Test Automation | automated testing, automated tests, automation testing, QA automation | Software Testing
Manual Testing | | Software Testing
Regression Testing | | Software Testing
Performance Testing | load testing, stress testing | Software Testing
API Testing | | Software Testing
Exploratory Testing | | Software Testing
User Acceptance Testing | =UAT, acceptance testing | Software Testing
Smoke Testing | | Software Testing
Software Testing | QA testing, software QA, test execution
Software Quality Assurance | SQA, QA engineering | Software Testing
Test Planning | test plans, test strategy
Test Cases | test case design
Defect Tracking | bug tracking
Selenium | Selenium WebDriver | Test Automation
^Cypress | Cypress.io | Test Automation, JavaScript
^Playwright | | Test Automation
^Puppeteer | | JavaScript
Appium | | Test Automation
^Jest | Jest.js | JavaScript, Unit Testing
Vitest | | JavaScript, Unit Testing
^Mocha | Mocha.js | JavaScript, Unit Testing
^Jasmine | Karma Jasmine | JavaScript, Unit Testing
React Testing Library | Testing Library | React, Unit Testing
^Cucumber | Gherkin | Behavior-Driven Development
Robot Framework | | Test Automation
TestRail
^Postman | | API Testing
JMeter | Apache JMeter | Performance Testing
Gatling | | Performance Testing
LoadRunner | | Performance Testing
k6 | | Performance Testing
SonarQube | SonarCloud | Static Code Analysis
Static Code Analysis | static analysis
Visual Studio Code | VS Code, VSCode
Visual Studio
IntelliJ IDEA | IntelliJ
Eclipse IDE | ?Eclipse
PyCharm
Vim | Neovim
Game Development | game programming, video game development
Unity | Unity3D, Unity 3D, Unity Engine | Game Development
Unreal Engine | UE4, UE5, Unreal Engine 5 | Game Development
Godot | Godot Engine | Game Development
OpenGL
DirectX | Direct3D
Vulkan | Vulkan API
Shader Programming | HLSL, GLSL, shaders
Augmented Reality | =AR, ARKit, ARCore
Virtual Reality | =VR
Blockchain
Ethereum | | Blockchain
Smart Contracts | smart contract | Blockchain
Web3 | | Blockchain
Hyperledger | Hyperledger Fabric | Blockchain
Low-Code Development | low-code, no-code
OutSystems | | Low-Code Development
Mendix | | Low-Code Development
Power Apps | Microsoft PowerApps, PowerApps | Microsoft Power Platform, Low-Code Development
Power Automate | Microsoft Flow, Microsoft Power Automate | Microsoft Power Platform
Microsoft Power Platform | Power Platform
Salesforce Development | Lightning Web Components, =LWC, Visualforce | Salesforce
ServiceNow | Service Now
Firmware Development | firmware
Compiler Design | compilers, LLVM
Operating Systems
Legacy Modernization | legacy system migration
Technical Debt Management | technical debt
Mainframe | z/OS, IBM Mainframe
JCL | | Mainframe
CICS | | Mainframe
AS/400 | IBM i, iSeries
Salesforce Marketing Cloud | =SFMC | Salesforce
Stripe API | Stripe integration | APIs
Twilio | | APIs
Web Scraping
Elasticsearch | Elastic Search, ELK
Apache Solr | Solr
Algolia
Apache Lucene | Lucene
LLM Application Development | LLM applications, LLM apps | Large Language Models
Prompt Engineering
`;
