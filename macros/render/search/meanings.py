"""What people type, and what the guide calls it: short forms that are not glossary terms.

A word of the council's own belongs in the glossary (`also`). These are ways of writing that the
readers of every council share.
"""

from __future__ import annotations

_PROCUREMENT_ACT = "Procurement Act 2023"
_SOCIAL_VALUE_ACT = "Public Services (Social Value) Act 2012"
_SELECTION = "conditions of participation"

MEANINGS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("PA23", "PA 23", "PA2023", "PA 2023"), (_PROCUREMENT_ACT,)),
    **dict.fromkeys(("new Act", "new Procurement Act"), (_PROCUREMENT_ACT,)),
    **dict.fromkeys(
        ("SVA", "SV Act", "SVA 2012", "SVA2012", "SVA12", "PSSVA", "PSSV Act"),
        (_SOCIAL_VALUE_ACT,),
    ),
    **dict.fromkeys(
        ("PCR2015", "PCR15", "PCR 15", "CCR 2016", "CCR2016", "CCR16", "CCR"),
        ("Public Contracts Regulations 2015", "Concession Contracts Regulations 2016"),
    ),
    **dict.fromkeys(("LGA 1988", "LGA88", "LGA1988"), ("Local Government Act 1988",)),
    **dict.fromkeys(("LGA 1999", "LGA99", "LGA1999"), ("Local Government Act 1999",)),
    **dict.fromkeys(("EqA", "EqA 2010", "EqA2010", "EA2010"), ("Equality Act 2010",)),
    **dict.fromkeys(
        ("CO2", "CO2e", "tCO2e", "GHG", "GHGs", "carbon dioxide", "CO 2"),
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
    **dict.fromkeys(("non profit", "nonprofit", "NFP", "NGO"), ("not-for-profit", "VCSE")),
    **dict.fromkeys(("NLW", "NMW", "minimum wage", "national living wage"), ("legal minimum",)),
    "anti-social": ("antisocial",),
    "complaint": ("complain",),
    **dict.fromkeys(("ASB",), ("antisocial behaviour",)),
    **dict.fromkeys(("solar panels", "PV"), ("solar",)),
}
