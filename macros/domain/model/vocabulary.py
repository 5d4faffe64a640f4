"""Closed lists of words: how firm a rule is, whom it binds, how a thing is bought."""

from __future__ import annotations

from enum import StrEnum


class Standing(StrEnum):
    """What kind of text this is: adopted by the council; working notes from a report; our summary
    of a law, statement or note; or illustrative, offered for the council to decide.
    """

    ADOPTED = "adopted"
    WORKING = "working"
    SUMMARY = "summary"
    ILLUSTRATIVE = "illustrative"


class Checked(StrEnum):
    """How the fact was checked: primary means the publisher's own page was read for this fact;
    copy, the words in a public copy of the official text; secondary, another source; unverified,
    none of these.
    """

    PRIMARY = "primary"
    COPY = "copy"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


class Force(StrEnum):
    """Why the rule must be followed: law; a duty to have regard; the council's own policy; or good
    practice.
    """

    LAW = "law"
    HAVE_REGARD = "have-regard"
    COUNCIL_POLICY = "council-policy"
    GOOD_PRACTICE = "good-practice"


class Party(StrEnum):
    """Whom a rule binds."""

    COUNCIL = "council"
    CENTRAL_GOVERNMENT = "central-government"
    CONTRACTING_AUTHORITY = "contracting-authority"
    SUPPLIER = "supplier"
    MINISTER = "minister"


class Basis(StrEnum):
    """Whether a policy statement was made under an Act."""

    STATUTORY = "statutory"
    NON_STATUTORY = "non-statutory"


class Ending(StrEnum):
    """How something ended."""

    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    ANNULLED = "annulled"
    REPEALED = "repealed"
    ABOLISHED = "abolished"
    EXPIRED = "expired"


class Route(StrEnum):
    """How a contract is let."""

    OPEN = "open"
    COMPETITIVE_FLEXIBLE = "competitive-flexible"
    FRAMEWORK = "framework"
    CALL_OFF = "call-off"
    DYNAMIC_MARKET = "dynamic-market"
    DIRECT_AWARD = "direct-award"
    QUOTATIONS = "quotations"
    RESERVED = "reserved"


class Category(StrEnum):
    """The legal category of what is bought."""

    GOODS = "goods"
    SERVICES = "services"
    LIGHT_TOUCH = "light-touch"
    WORKS = "works"
    CONCESSION = "concession"
    LIGHT_TOUCH_CONCESSION = "light-touch-concession"


class ThresholdGroup(StrEnum):
    """Categories of contract that share one threshold figure."""

    GOODS_SERVICES = "goods-services"
    LIGHT_TOUCH = "light-touch"
    WORKS = "works"
    CONCESSION = "concession"
    LIGHT_TOUCH_CONCESSION = "light-touch-concession"


class Position(StrEnum):
    """Where the estimated value stands against the threshold."""

    ANY = "any"
    ABOVE = "at-or-above-threshold"
    BELOW = "below-threshold"


class DutyType(StrEnum):
    """What kind of legal rule it is."""

    DUTY = "duty"
    POWER = "power"
    PROHIBITION = "prohibition"
    RELIEF = "relief"
    RULE = "rule"


class DelegationStatus(StrEnum):
    """How far a delegation has got: recommended, in use (its minute is recorded), or ended."""

    RECOMMENDED = "recommended"
    IN_USE = "in-use"
    ENDED = "ended"


class Decider(StrEnum):
    """Who decides a kind of data."""

    COUNCIL = "council"
    CABINET = "cabinet"
    MONITORING_OFFICER = "monitoring-officer"
    PROCUREMENT = "procurement"
    NATIONAL = "national"
    NOBODY_YET = "nobody-yet"


class OutcomeTheme(StrEnum):
    """Which side of social value it belongs to."""

    ECONOMIC = "economic"
    SOCIAL = "social"
    ENVIRONMENTAL = "environmental"


class Frequency(StrEnum):
    """How often a supplier reports."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    TWICE_A_YEAR = "twice-a-year"
    YEARLY = "yearly"
    ONCE = "once"
    AT_END = "at-end"
    NEVER = "never"


class SupplierSize(StrEnum):
    """The size of a supplier."""

    MICRO = "micro"
    SMALL = "small"
    LARGER = "larger"


class OfferStrength(StrEnum):
    """Whether a model offer is one to learn from or one to avoid."""

    GOOD = "good"
    WEAK = "weak"


class Likeness(StrEnum):
    """How far our outcome matches the national one."""

    CLOSE = "close"
    PARTLY = "partly"
    NONE = "none"


class Prompt(StrEnum):
    """What the rule says of an officer's choice. Never that it is lawful or not."""

    CONSIDER = "consider"
    ASK_FOR_APPROVAL = "ask-for-approval"
    DOES_NOT_APPLY = "does-not-apply"


class Part(StrEnum):
    """The part of the evaluation a criterion belongs to."""

    PRICE = "price"
    QUALITY = "quality"
    SOCIAL_VALUE = "social-value"


class PriceFormula(StrEnum):
    """How a price becomes points."""

    LOWEST_OVER_PRICE = "lowest-over-price"
    LINEAR_DIFFERENCE = "linear-difference"
    DISTANCE_FROM_MEAN = "distance-from-mean"
    BENCHMARK = "benchmark"
    PRICE_PER_QUALITY_POINT = "price-per-quality-point"


class RoundingRule(StrEnum):
    """How a fraction is rounded.

    Exact halves go up, away from zero.
    """

    HALF_UP = "half-up"


class RoundingPoint(StrEnum):
    """The one moment at which points are rounded."""

    EACH_SCORE = "each-score"
    TOTAL = "total"


class TieBreak(StrEnum):
    """What decides between equal totals."""

    HIGHER_SOCIAL_VALUE = "higher-social-value"
    HIGHER_QUALITY = "higher-quality"
    LOWER_PRICE = "lower-price"


class Conformance(StrEnum):
    """How far the site meets the standard, in the statutory statement's words."""

    FULL = "fully-compliant"
    PARTIAL = "partially-compliant"
    NONE = "not-compliant"


class IssueReason(StrEnum):
    """Why the content is not accessible, in the statutory statement's three groups."""

    NON_COMPLIANCE = "non-compliance"
    DISPROPORTIONATE_BURDEN = "disproportionate-burden"
    OUT_OF_SCOPE = "out-of-scope"
