"""Ids that name something elsewhere: a rule checks that each is the id of such a thing."""

from __future__ import annotations

from typing import Annotated

from macros.domain.model.forms import Id
from macros.domain.model.notes import Of

AskId = Annotated[Id, Of("ask")]
ClauseId = Annotated[Id, Of("clause")]
ContactId = Annotated[Id, Of("contact")]
DelegationId = Annotated[Id, Of("delegation")]
DutyId = Annotated[Id, Of("duty")]
KindName = Annotated[Id, Of("kind")]
ModelId = Annotated[Id, Of("model")]
ModelOutcomeId = Annotated[Id, Of("model outcome")]
NppsId = Annotated[Id, Of("npps")]
OutcomeId = Annotated[Id, Of("outcome")]
PriorityId = Annotated[Id, Of("priority")]
RegimeId = Annotated[Id, Of("regime")]
RoleId = Annotated[Id, Of("role")]
RowId = Annotated[Id, Of("row")]
ScoringId = Annotated[Id, Of("scoring")]
SourceId = Annotated[Id, Of("source")]
TermId = Annotated[Id, Of("term")]
