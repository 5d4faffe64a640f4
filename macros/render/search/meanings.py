"""What people type, and what the guide calls it: short forms that are not glossary terms.

A word of the council's own belongs in the glossary (`also`). These are ways of writing that the
readers of every council share.
"""

from __future__ import annotations

_PROCUREMENT_ACT = "Procurement Act 2023"
_SOCIAL_VALUE_ACT = "Public Services (Social Value) Act 2012"
_SELECTION = "conditions of participation"

MEANINGS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("PA23", "PA2023"), (_PROCUREMENT_ACT,)),
    **dict.fromkeys(("new Act", "new Procurement Act", "Procurement Act"), (_PROCUREMENT_ACT,)),
    **dict.fromkeys(
        ("SVA", "SV Act", "SVA2012", "SVA12", "PSSVA"),
        (_SOCIAL_VALUE_ACT,),
    ),
    **dict.fromkeys(
        ("PCR2015", "PCR15", "CCR2016", "CCR16", "CCR"),
        ("Public Contracts Regulations 2015", "Concession Contracts Regulations 2016"),
    ),
    **dict.fromkeys(("LGA88", "LGA1988"), ("Local Government Act 1988",)),
    **dict.fromkeys(("LGA99", "LGA1999"), ("Local Government Act 1999",)),
    **dict.fromkeys(("EqA", "EqA2010", "EA2010"), ("Equality Act 2010",)),
    **dict.fromkeys(
        ("CO2", "CO2e", "tCO2e", "GHG", "GHGs", "carbon dioxide"),
        ("carbon", "greenhouse gases"),
    ),
    **dict.fromkeys(
        ("PQQ", "PQQs", "SQ", "SSQ", "selection questionnaire", "standard selection questionnaire"),
        (_SELECTION, "pre-qualification", "suitability stage"),
    ),
    **dict.fromkeys(
        ("prequalification questionnaire", "prequalification", "PSQ", "selection stage"),
        (_SELECTION, "suitability stage"),
    ),
    **dict.fromkeys(("nonprofit", "NFP", "NGO"), ("not-for-profit", "VCSE")),
    **dict.fromkeys(("NLW", "NMW", "minimum wage", "national living wage"), ("legal minimum",)),
    "antisocial": ("anti-social",),
    "complaint": ("complain",),
    **dict.fromkeys(("ASB",), ("antisocial behaviour",)),
    **dict.fromkeys(("solar panels", "PV"), ("solar",)),
}
