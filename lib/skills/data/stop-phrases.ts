/** Phrases that hold the name of a skill and mean something else; `#` is any number. They win over shorter terms. */
export const STOP_PHRASES = `
go to
go to market
go live
go getter
go above
go beyond
go ahead
go further
go forward
go out
go through
go on
to go
on the go
r d
research development
excel at
excel in
excel within
excel under
excel when
react to
react quickly
react fast
react well
swift response
swift action
swift resolution
rust removal
rust proofing
rust belt
rust prevention
spring #
spring break
spring semester
spring term
spring season
spring summer
in the spring
this spring
access to
access for
access control list
express written
express delivery
express interest
express yourself
express an interest
american express
word of mouth
in other words
unity of
dart board
spark change
spark joy
spark curiosity
slack off
helm of
at the helm
take the helm
react appropriately
c level
c suite
c corp
series c
series a
series b
assembly line
chef de partie
executive chef
sous chef
head chef
epic scale
epic journey
make a
make sure
make the
in a flash
scratch that
from scratch
notion that
linear feet
outlook on
positive outlook
teams of
teams across
teams in
our teams
cross functional teams
polish your
polish up
polish the
square feet
square foot
hive mind
toast to
data integrity
leadership team
senior leadership
executive leadership
we are recruiting
is recruiting
currently recruiting
bug triage
research and development
at our discretion
sole discretion
acting manager
national assembly
general assembly
general insurance
dental insurance
vision insurance
disability insurance
sales tax id
safe environment
job sharing
hr department
reporting to
reporting directly to
reporting into
recruitment process
recruitment team
recruiting process
co innovation
travel insurance
`;
