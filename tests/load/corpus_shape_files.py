"""Small good files of several kinds, for the corpus of shapes to spoil."""

from __future__ import annotations

DUTY = """\
id: "pa2023-s13"
title: "Have regard to the statement"
standing: "summary"
owner: "guide-editor"
review_by: "2027-01-31"
instrument: "pa2023"
provision: "section 13"
type: "duty"
force: "law"
binds: ["minister", "contracting-authority"]
in_force: "2024-03-12"
ended: null
commenced:
  since: "2025-02-24"
  before: null
applies:
  routes: ["open", "call-off"]
  categories: ["goods", "works"]
  value:
    position: "any"
    at_least: null
    more_than: "100.00"
  note: "All of them."
effect: "A buyer must have regard to the [statement](npps:2025-02-24) in force."
officers:
  - "Read it."
suppliers: []
not_when: []
related: ["pa2023-s12"]
cites:
  - source: "pa2023"
    checked: "primary"
    at: "section 13(9)"
"""
STATEMENT = """\
id: "2025-02-24"
title: "National Procurement Policy Statement, February 2025"
short_title: "NPPS February 2025"
standing: "summary"
owner: "guide-editor"
review_by: "2027-01-31"
basis: "statutory"
force: "have-regard"
binds: ["contracting-authority"]
made_under: "pa2023-s13"
summary: "It sets priorities."
published: "2025-02-13"
laid: null
forty_days_end:
  to_confirm: "When do the forty days end?"
  by: "Monitoring Officer"
planned_start: "2025-02-24"
in_force: "2025-02-24"
ended: null
themes:
  - id: "mission"
    title: "Mission"
asks:
  - id: "2025-growth"
    title: "Growth"
    text: "Buy for growth."
    theme: "mission"
    paragraphs: ["8", "2.10"]
    succeeds: []
    cites:
      - source: "npps-2025"
        checked: "secondary"
cites:
  - source: "npps-2025"
    checked: "secondary"
"""
EXAMPLE = """\
id: "three-bids"
title: "Three bids"
standing: "illustrative"
owner: "procurement-manager"
review_by: "2027-01-31"
pinned: "2026-01-01"
method: "lowest-price"
outcomes: []
summary: "A dearer bid wins."
teaches: "Price is not all."
weights:
  - criterion: "price"
    basis_points: 6000
bids:
  - bid: "A"
    price: "1000.00"
    marks:
      - criterion: "jobs"
        mark: 3
    disregarded: null
    note: "The lowest."
expected:
  scores:
    - bid: "A"
      criterion: "price"
      points: "60.00"
  totals:
    - bid: "A"
      points: "60.00"
      place: 1
  winner: "A"
cites: []
"""
SOURCES = """\
sources:
  - id: "pa2023"
    title: "Procurement Act 2023"
    publisher: "HM Government"
    type: "act"
    dated: "2023-10-26"
    url: "https://www.legislation.gov.uk/ukpga/2023/54"
    read: "primary"
"""
REDIRECTS = """\
redirects:
  - old: "/outcomes/jobs/"
    new: "/outcomes/local-jobs/"
    since: "2026-01-01"
    why: "Renamed."
"""
LADDER = """\
title: "The ladder"
standing: "illustrative"
owner: "procurement-manager"
review_by: "2027-01-31"
revisions:
  - since: "2026-01-01"
    change_note: "The first."
    intro: "How much to ask."
    rungs:
      - id: "small"
        title: "Small"
        routes: ["quotations"]
        categories: ["goods"]
        at_least: null
        below: "30000.00"
        months_at_least: null
        months_below: 12
        most_outcomes: 1
        most_measures: 1
        answer_words: 200
        reporting: "at-end"
        force: "good-practice"
        text: "Ask for one thing."
        why: "It is small."
        cites:
          - source: "facts"
            checked: "unverified"
    prompts: []
    cites:
      - source: "facts"
        checked: "unverified"
"""
ACCESSIBILITY = """\
title: "Accessibility statement"
standing: "working"
owner: "monitoring-officer"
review_by: "2027-01-31"
prepared: "2026-11-22"
reviewed: "2026-11-22"
standard: "WCAG 2.2 AA"
conformance: "partially-compliant"
intro: "What works and what does not."
scope: "this guide"
issues:
  - id: "maps"
    title: "A figure"
    reason: "non-compliance"
    criteria: ["1.1.1"]
    text: "It has no words."
    instead: "Read the table."
    mended_by: null
testing:
  tested: "2026-11-22"
  by: "The editors"
  how: "With a program and by hand."
  pages: "All of them."
  not_yet: "Nothing by a person."
contact: "accessibility"
reply_days:
  to_confirm: "How soon?"
  by: "Monitoring Officer"
formats: "Ask."
enforcement: "Complain to the regulator."
quotes: []
cites:
  - source: "si-2018-952"
    checked: "unverified"
"""
SEALS = f"""\
seals:
  - revision: "policy/2026-01-01"
    sealed_on: "2026-01-02"
    digest: "{"a" * 64}"
    previous: null
"""
GOOD = {
    "duty": DUTY,
    "npps": STATEMENT,
    "example": EXAMPLE,
    "sources": SOURCES,
    "redirects": REDIRECTS,
    "proportionality": LADDER,
    "accessibility": ACCESSIBILITY,
    "seals": SEALS,
}
