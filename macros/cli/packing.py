"""`guide pack`: a tender pack for one contract, in a file or on the screen."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from macros.cli.use import DATA_AT_FAULT, FINE, WRONG_USE, UseError, print_json, register
from macros.domain.entry.back import day_back, months_back, sum_back
from macros.domain.model.vocabulary import Category, Route
from macros.domain.pack import Pack
from macros.domain.plain import plain
from macros.domain.proportionality import (
    Contract,
    FieldError,
    Fit,
    Given,
    RaisedPrompt,
    Suits,
    Word,
    assess,
    circumstances,
    menu,
    read,
)
from macros.domain.register import Register
from macros.publish.targets import FileTarget, TargetError, read_target, write_files
from macros.render.pack.html import document
from macros.render.pack.make import pack
from macros.render.pack.sheets import csv_tables
from macros.render.pack.text import text
from macros.render.pack.word import word
from macros.render.words import wording
from macros.render.words.labels import PROMPT

_ENDINGS = (".docx", ".html", ".txt")
_KINDS_OF_FILE = ".docx, .html or .txt, or a folder for the tables as CSV"
_EXAMPLE = "tender-pack.docx"


def run(options: argparse.Namespace) -> int:
    """Make the pack; say what it prompts and where it went."""
    to = _target(options.to)
    held, as_of = register(options)
    if held is None:
        return DATA_AT_FAULT
    found = read(held, _given(options))
    errors = [error for error in found if isinstance(error, FieldError)]
    if errors:
        return _refused(held, errors, as_json=options.json)
    contract, chosen = found
    assert isinstance(contract, Contract)
    assert isinstance(chosen, tuple)
    if not chosen:
        raise UseError("choose what to ask for with --outcome.\n" + _offered(held, contract))
    _said_back(options, contract)
    made = pack(held, contract, chosen, as_of)
    if to is None:
        _show(made, as_json=options.json)
        return FINE
    _write(_files(to, held, made), force=options.force)
    _told(options, to, made, as_of, assess(held, contract, chosen).prompts)
    return FINE


def _target(written: str | None) -> FileTarget | None:
    if written is None:
        return None
    try:
        return read_target(written, _ENDINGS, _EXAMPLE, folder=True)
    except TargetError as error:
        raise UseError(f"--to: {error}") from None


def _given(options: argparse.Namespace) -> Given:
    return Given(
        options.commenced,
        options.value,
        options.months,
        options.route,
        options.category,
        options.kind,
        tuple(options.outcome),
    )


def _refused(held: Register, errors: Sequence[FieldError], *, as_json: bool) -> int:
    if as_json:
        print_json({"errors": plain(tuple(errors))})
        return WRONG_USE
    raise UseError("\n".join(_said(held, error) for error in errors))


def _said(held: Register, error: FieldError) -> str:
    """What is wrong, with what there is to choose from."""
    choices = {
        "route": [route.value for route in Route],
        "category": [category.value for category in Category],
        "kind": [kind.id for kind in held.contracts],
        "outcomes": [outcome.id for outcome in held.outcomes],
    }
    option = "--outcome" if error.field == "outcomes" else f"--{error.field}"
    listed = choices.get(error.field)
    return f"{option}: {error.message}" + (f"\n  There is: {', '.join(listed)}" if listed else "")


def _offered(held: Register, contract: Contract) -> str:
    """The menu for the contract: what its kind asks for, in its order, then what suits best."""
    case = circumstances(held, contract)
    asked = [] if case.kind is None else [choice.outcome for choice in case.kind[1].ask]
    order = list(Suits)
    fits = [fit for fit in menu(held, case) if fit.word is not Suits.NOT]
    if not fits:
        every = ", ".join(outcome.id for outcome in held.outcomes)
        return f"  None on the menu is suggested for such a contract. The whole menu: {every}"
    last = len(asked)
    places = {outcome: place for place, outcome in enumerate(asked)}
    fits.sort(key=lambda fit: (places.get(fit.outcome, last), order.index(fit.word)))
    return "\n".join(_line(fit) for fit in fits)


def _line(fit: Fit) -> str:
    kind = ", asked for in this kind" if fit.kind_says else ""
    return f"  {fit.outcome}: {fit.title} ({fit.word.value}{kind})"


def _said_back(options: argparse.Namespace, contract: Contract) -> None:
    """Say what was read where it does not show, apart from the pack and from what programs read."""
    read_as = {
        "commenced": day_back(options.commenced, contract.commenced),
        "value": sum_back(options.value, contract.value),
        "months": months_back(options.months, contract.months),
    }
    for name, said in read_as.items():
        if said:
            print(f"--{name}: {said}", file=sys.stderr)


def _show(made: Pack, *, as_json: bool) -> None:
    if as_json:
        print_json(plain(made))
    else:
        print(text(made), end="")


def _files(to: FileTarget, held: Register, made: Pack) -> dict[Path, bytes]:
    match to.ending:
        case ".docx":
            return {to.path: word(made)}
        case ".html":
            return {to.path: document(made, held).encode()}
        case ".txt":
            return {to.path: text(made).encode()}
    return {to.path / name: content for name, content in csv_tables(made)}


def _write(files: dict[Path, bytes], *, force: bool) -> None:
    try:
        write_files(files, force=force)
    except TargetError as error:
        raise UseError(f"--to: {error}") from None


def _told(
    options: argparse.Namespace,
    to: FileTarget,
    made: Pack,
    as_of: date,
    prompts: Sequence[RaisedPrompt],
) -> None:
    raised = [prompt for prompt in prompts if prompt.word is not Word.NO_POINT]
    if options.json:
        summary = {"to": str(to.path), "as_of": as_of.isoformat(), "digest": made.digest}
        print_json({**summary, "prompts": plain(tuple(raised))})
        return
    print(f"{made.title}, as of {wording.day(as_of)}, in {to.path}")
    labels = {word.value: label for word, label in PROMPT.items()}
    for prompt in raised:
        print(f"  {labels[prompt.word.value]}: {prompt.title}. {prompt.reason}")
    if not raised:
        print("  No rule in this guide raised a point.")


def arguments(command: argparse.ArgumentParser) -> None:
    """The contract, the outcomes, and where to."""
    add = command.add_argument
    add("--commenced", required=True, metavar="DATE", help="the day the procurement commences")
    add("--value", required=True, metavar="SUM", help="the estimate, VAT included: 400,000")
    add("--months", required=True, metavar="N", help="the length, extensions included")
    add("--route", required=True, help=f"how it is let: {', '.join(Route)}")
    add("--category", required=True, help=f"what is bought: {', '.join(Category)}")
    add("--kind", default="", help="the kind of contract, by its id")
    add(
        "--outcome",
        action="append",
        default=[],
        metavar="ID",
        help="what to ask for; give it once for each; without any, the menu is listed",
    )
    add("--to", metavar="FILE", help=f"where to: {_KINDS_OF_FILE} (default: shown)")
    add("--force", action="store_true", help="replace the files that are there already")
