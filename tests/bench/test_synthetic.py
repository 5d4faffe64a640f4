"""What the bench measures is sound data: a change of shape must not quietly spoil the measure."""

from __future__ import annotations

from pathlib import Path

from macros.load.register import load
from macros.load.shape.schemas import Schemas
from tests.bench.cases import AS_OF, CHECKOUT
from tests.bench.synthetic import make_root


def test_made_up_outcomes_have_no_error_and_are_always_the_same(tmp_path: Path) -> None:
    for name in ("first", "again"):
        make_root(CHECKOUT / "data", tmp_path / name, 5)
    loaded = load(tmp_path / "first", Schemas(), AS_OF)
    assert loaded.errors == ()
    assert loaded.register is not None
    made = [path.relative_to(tmp_path / "first") for path in (tmp_path / "first").rglob("bench-*")]
    assert len(made) == 5
    for path in made:
        first, again = (tmp_path / folder / path for folder in ("first", "again"))
        assert first.read_bytes() == again.read_bytes()
