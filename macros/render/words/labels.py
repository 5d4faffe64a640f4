"""The words for each closed list: what a mark says, and what it means.

One place, so that a page, a table and a print never say the same thing in two ways.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from macros.domain.model.asking_words import Answer, Certainty
from macros.domain.model.vocabulary import (
    Basis,
    Checked,
    Decider,
    DelegationStatus,
    DutyType,
    Ending,
    Force,
    Likeness,
    OfferStrength,
    OutcomeTheme,
    Party,
    Prompt,
    RoundingPoint,
    Standing,
    SupplierSize,
    ThresholdGroup,
)
from macros.domain.proportionality import sentences


class Status(StrEnum):
    """Where a thing is in time on the as-of day."""

    IN_FORCE = "in-force"
    NOT_YET = "not-yet"
    NEVER = "never"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Badge:
    """A word with a shape; `kind` names the shape."""

    kind: str
    label: str


FORCE = {
    Force.LAW: "Law",
    Force.HAVE_REGARD: "Have regard",
    Force.COUNCIL_POLICY: "Council policy",
    Force.GOOD_PRACTICE: "Good practice",
}
WOULD_BE_POLICY = "Would be Council policy"
FORCE_MEANS = {
    Force.LAW: "An Act or regulations require, allow or forbid it.",
    Force.HAVE_REGARD: "The law says to have regard: commonly understood as considering it "
    "properly, and having clear reasons for departing from it.",
    Force.COUNCIL_POLICY: "The Council decides it, or in working notes has only been "
    "asked to. No law requires it.",
    Force.GOOD_PRACTICE: "Sensible, and nobody has to do it.",
}
STANDING = {
    Standing.ADOPTED: "Adopted",
    Standing.WORKING: "Working notes",
    Standing.SUMMARY: "Summary",
    Standing.ILLUSTRATIVE: "Illustrative",
}
STANDING_MEANS = {
    Standing.ADOPTED: "The Council's own text, as it was decided.",
    Standing.WORKING: "Notes drawn from a report. They are not Council policy.",
    Standing.SUMMARY: "This guide's words for an Act, a statement or a note. The original wins.",
    Standing.ILLUSTRATIVE: "Offered for the Council to decide on. Nobody has decided it.",
}
CHECKED = {
    Checked.PRIMARY: "Source read",
    Checked.COPY: "Public copy read",
    Checked.SECONDARY: "Second-hand",
    Checked.UNVERIFIED: "Unverified",
}
CHECKED_MEANS = {
    Checked.PRIMARY: "The publisher's own page, or a stored copy of it, was read for this fact.",
    Checked.COPY: "The words were read in a public copy of the official text, as it stood on the "
    "day given. Compare them with the publisher's own page before you quote them.",
    Checked.SECONDARY: "Somebody else's account was read, and not the text itself.",
    Checked.UNVERIFIED: "Nothing was read that settles it. Look it up before you rely on it.",
}
LIFE = {
    Status.IN_FORCE: "In force",
    Status.NOT_YET: "Not yet in force",
    Status.NEVER: "Never in force",
    Status.ENDED: "No longer in force",
}
# A model is used, not in force: a note that sets one out is not law.
USE = {
    Status.IN_FORCE: "In use",
    Status.NOT_YET: "Not yet in use",
    Status.NEVER: "Never in use",
    Status.ENDED: "For earlier procurements",
}
PARTY = {
    Party.COUNCIL: "councils",
    Party.CONTRACTING_AUTHORITY: "contracting authorities",
    Party.SUPPLIER: "suppliers",
    Party.CENTRAL_GOVERNMENT: "central government",
    Party.MINISTER: "ministers",
}
PARTY_HEADING = {
    Party.COUNCIL: "Binds the Council as a local authority",
    Party.CONTRACTING_AUTHORITY: "Binds the Council as a contracting authority",
    Party.SUPPLIER: "Binds suppliers",
    Party.CENTRAL_GOVERNMENT: "Binds central government",
    Party.MINISTER: "Binds ministers",
}
BASIS = {
    Basis.STATUTORY: "Statutory: made under an Act",
    Basis.NON_STATUTORY: "Not statutory: a statement of government policy",
}
ENDING = {
    Ending.REPLACED: "replaced",
    Ending.WITHDRAWN: "withdrawn",
    Ending.ANNULLED: "annulled",
    Ending.REPEALED: "repealed",
    Ending.ABOLISHED: "abolished",
    Ending.EXPIRED: "expired",
}
FREQUENCY = sentences.FREQUENCY
ROUTE = sentences.ROUTE
CATEGORY = sentences.CATEGORY
GROUP = {
    ThresholdGroup.GOODS_SERVICES: "Goods and services",
    ThresholdGroup.LIGHT_TOUCH: "Light touch services",
    ThresholdGroup.WORKS: "Works",
    ThresholdGroup.CONCESSION: "Concessions",
    ThresholdGroup.LIGHT_TOUCH_CONCESSION: "Light touch concessions",
}
POSITION = sentences.POSITION
ANSWER = sentences.ANSWER
THEME = {
    OutcomeTheme.ECONOMIC: "Economic",
    OutcomeTheme.SOCIAL: "Social",
    OutcomeTheme.ENVIRONMENTAL: "Environmental",
}
SIZE = {
    SupplierSize.MICRO: "Micro firm",
    SupplierSize.SMALL: "Small firm",
    SupplierSize.LARGER: "Larger firm",
}
OFFER = {
    OfferStrength.GOOD: "A good offer",
    OfferStrength.WEAK: "A weak offer",
}
LIKENESS = {
    Likeness.CLOSE: "Close",
    Likeness.PARTLY: "In part",
    Likeness.NONE: "Not alike",
}
PROMPT = {
    Prompt.CONSIDER: "Consider",
    Prompt.ASK_FOR_APPROVAL: "Ask for approval",
    Prompt.DOES_NOT_APPLY: "Does not apply",
}
DUTY_TYPE = {
    DutyType.DUTY: "Duty",
    DutyType.POWER: "Power",
    DutyType.PROHIBITION: "Prohibition",
    DutyType.RELIEF: "Relief",
    DutyType.RULE: "Rule",
}
DUTY_TYPE_MEANS = {
    DutyType.DUTY: "must be done",
    DutyType.POWER: "may be done",
    DutyType.PROHIBITION: "must not be done",
    DutyType.RELIEF: "lifts a prohibition",
    DutyType.RULE: "settles how the rest works",
}
DECIDER = {
    Decider.COUNCIL: "Full Council",
    Decider.CABINET: "Cabinet",
    Decider.MONITORING_OFFICER: "Monitoring Officer",
    Decider.PROCUREMENT: "Procurement",
    Decider.NATIONAL: "National: Parliament or Ministers",
    Decider.NOBODY_YET: "Nobody yet",
}
DELEGATION = {
    DelegationStatus.RECOMMENDED: "Recommended, not known to be given",
    DelegationStatus.IN_USE: "In use",
    DelegationStatus.ENDED: "Ended",
}
LANE = {
    "statement": "National statement",
    "law": "Law",
    "threshold": "Thresholds",
    "model": "National model",
    "policy": "Council policy",
    "council": "The Council",
}

ANSWER_MEANS = {
    Answer.MAY: "This guide found no bar. Nobody has approved it.",
    Answer.RECORDED: "Write the record first. Without it, do not score.",
    Answer.ADVICE: "The ground is not settled. Ask the Monitoring Officer before it is scored.",
    Answer.CANNOT: "Give no marks for it.",
}
CERTAINTY = {
    Certainty.WORDS: "Words of the law",
    Certainty.COMMON: "Common reading",
    Certainty.OPEN: "Open",
}
CERTAINTY_MEANS = {
    Certainty.WORDS: "A reader can see it in the text.",
    Certainty.COMMON: "Most practitioners read it so, or it follows closely. No decision of a "
    "court was found.",
    Certainty.OPEN: "There are good arguments both ways.",
}

# When points are rounded.
ROUNDED = {
    RoundingPoint.EACH_SCORE: "Each score is rounded by itself",
    RoundingPoint.TOTAL: "Only the total is rounded, once",
}
