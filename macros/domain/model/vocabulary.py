"""Closed lists of words: how firm a rule is, whom it binds, how a thing is bought."""

from __future__ import annotations

from enum import StrEnum


class Standing(StrEnum):
    """What kind of text the reader has before them (design, section 4)."""

    ADOPTED = "adopted"
    WORKING = "working"
    SUMMARY = "summary"
    ILLUSTRATIVE = "illustrative"


class Checked(StrEnum):
    """How far a fact was checked against its source, best first (design, section 4)."""

    PRIMARY = "primary"
    COPY = "copy"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


class Force(StrEnum):
    """Why a rule must be followed, strongest first."""

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
    """Categories that share one threshold figure."""

    GOODS_SERVICES = "goods-services"
    LIGHT_TOUCH = "light-touch"
    WORKS = "works"
    CONCESSION = "concession"
    LIGHT_TOUCH_CONCESSION = "light-touch-concession"


class Position(StrEnum):
    """Where a contract's estimated value must stand against the threshold."""

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
    """How far a delegation has got: in use only once its minute is recorded."""

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
    """The three sides of social value (Public Services (Social Value) Act 2012, s.1(3))."""

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
    """The size of a supplier, as far as it changes what it can offer."""

    MICRO = "micro"
    SMALL = "small"
    LARGER = "larger"


class OfferStrength(StrEnum):
    """Whether a model offer shows what to do or what to avoid."""

    GOOD = "good"
    WEAK = "weak"


class Likeness(StrEnum):
    """How far an outcome of ours matches one in a national model."""

    CLOSE = "close"
    PARTLY = "partly"
    NONE = "none"


class Prompt(StrEnum):
    """What a rule says of an officer's choice; never that it is lawful or not."""

    CONSIDER = "consider"
    ASK_FOR_APPROVAL = "ask-for-approval"
    DOES_NOT_APPLY = "does-not-apply"


class Part(StrEnum):
    """The part of an evaluation to which a criterion belongs."""

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
    """How a fraction is rounded. Exact halves go up, away from nought."""

    HALF_UP = "half-up"


class RoundingPoint(StrEnum):
    """The one moment at which points are rounded."""

    EACH_SCORE = "each-score"
    TOTAL = "total"


class TieBreak(StrEnum):
    """What decides between equal totals, in the order a method lists."""

    HIGHER_SOCIAL_VALUE = "higher-social-value"
    HIGHER_QUALITY = "higher-quality"
    LOWER_PRICE = "lower-price"


class Conformance(StrEnum):
    """The compliance words of the model accessibility statement (SI 2018/952)."""

    FULL = "fully-compliant"
    PARTIAL = "partially-compliant"
    NONE = "not-compliant"


class IssueReason(StrEnum):
    """Why content is not accessible, in the statutory statement's own three groups."""

    NON_COMPLIANCE = "non-compliance"
    DISPROPORTIONATE_BURDEN = "disproportionate-burden"
    OUT_OF_SCOPE = "out-of-scope"
