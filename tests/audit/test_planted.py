"""Each check of the audit finds the fault it is there for, planted in a page of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.audit import keyboard, looking, markup, printing, private
from tests.audit.results import Look, gathered, missed, table
from tests.audit.run import Visit
from tests.audit.sample import Sample
from tests.audit.serving import serving
from tests.audit.session import Session, Setting

GOOD_STYLE = ":focus-visible { outline: 3px solid #b00; } a { padding: 8px 0; } main { outline: 0 }"
SKIP = '<a class="skip-link" href="#main">Skip</a>'
MENU = '<nav id="menu"><a href="/">Home</a></nav>'
LINE = '<div class="print-line">Summary · as of 1 May 2026 · digest 0123456789abcdef</div>'
SENTENCE = "<p>A sentence that is long enough to stand for the text of a page, and a bit more.</p>"
GOOD = f'{SKIP}{MENU}<main id="main" tabindex="-1"><h1>Good</h1>{SENTENCE}</main>{LINE}'


@dataclass(frozen=True)
class Fault:
    """A fault: what is added to the good page, the visit that must find it, and what it says."""

    visit: Visit
    says: str
    body: str = ""
    style: str = ""
    script: str = ""
    setting: Setting = Setting(800, 600)  # noqa: RUF009


def inside(text: str) -> str:
    """The good page with `text` in its main part."""
    return GOOD.replace("</main>", f"{text}</main>")


FAULTS = {
    "axe": Fault(looking.seen, "image-alt", inside('<img src="/x.svg">')),
    "too wide": Fault(looking.seen, "wider than the window", style="h1 { width: 3000px }"),
    "cut": Fault(looking.seen, "cut off", style="p { height: 9px; overflow: hidden }"),
    "past the edge": Fault(looking.seen, "past the edge", style="p { margin-left: -60px }"),
    "text over text": Fault(looking.seen, "text over", style="p { margin-top: -50px }"),
    "small target": Fault(
        looking.seen,
        "px: a “a”",
        inside('<ul><li><a id="a" href="/">a</a></li></ul>'),
        "#a { padding: 0; font: 15px/1 serif }",
    ),
    "spacing": Fault(
        looking.settings,
        "cut off",
        style="p { height: 1.2em; white-space: nowrap; overflow: clip }",
    ),
    "moving": Fault(looking.settings, "a transition", style="h1 { transition: color 1s }"),
    "bare status": Fault(looking.settings, "status without words", inside('<b class="mark"></b>')),
    "forced": Fault(
        looking.settings,
        "words of contrast 1.0",
        style="h1 { forced-color-adjust: none; color: #fff; background: #fff }",
    ),
    "scripts": Fault(
        looking.plain,
        "words lost: Scripted",
        script="document.querySelector('h1').after('Scripted');",
    ),
    "no skip link": Fault(keyboard.walk, "not the skip link", GOOD.replace(SKIP, "")),
    "no ring": Fault(keyboard.walk, "ring of contrast 0.0", style="#menu a { outline: 0 }"),
    "faint ring": Fault(
        keyboard.walk, "ring of contrast 1.", style="#menu a { outline-color: #ddd }"
    ),
    "ring under a clip": Fault(
        keyboard.walk,
        "barely visible",
        style="#menu { clip-path: inset(0); width: 4em } #menu a { display: block }",
    ),
    "off the screen": Fault(
        keyboard.walk, "off the screen", style="#menu a { position: fixed; left: -400px }"
    ),
    "under something": Fault(
        keyboard.walk,
        "under something",
        inside('<div id="cover"></div>'),
        "#cover { position: fixed; inset: 0; background: #fff }",
    ),
    "out of order": Fault(
        keyboard.walk, "out of order", inside('<a href="/" tabindex="1">First</a>')
    ),
    "trap": Fault(
        keyboard.walk,
        "never reached",
        inside('<a href="/">First</a><button id="b">Second</button><a href="/">Third</a>'),
        script="""document.getElementById('b').addEventListener('keydown', (event) => {
            if (event.key === 'Tab') event.preventDefault(); });""",
    ),
    "cookie": Fault(private.used, "a cookie", script="document.cookie = 'a=1';"),
    "storage": Fault(private.used, "sessionStorage: a", script="sessionStorage.setItem('a', '1');"),
    "report": Fault(private.used, "connect-src", script="fetch('https://a.example/');"),
    "inline script": Fault(private.used, "script-src", inside("<script>1</script>")),
    "inline style": Fault(private.used, "style-src", inside('<p style="color: red">a</p>')),
    "markup put in": Fault(
        private.used, "require-trusted-types-for", script="document.body.innerHTML = '';"
    ),
    "no line on paper": Fault(printing.printed, "has no digest", GOOD.replace("digest", "")),
    "line on one sheet": Fault(printing.printed, "sheet 1 of 2", style="h1 { break-after: page }"),
    "lost on paper": Fault(
        printing.printed, "not on paper", style="@media print { h1 { display: none } }"
    ),
}


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    site = tmp_path_factory.mktemp("planted")
    _plant(site / "good", Fault(looking.seen, ""))
    for name, fault in FAULTS.items():
        _plant(site / name.replace(" ", "-"), fault)
    with serving(site) as base:
        started = Session(base, site)
        yield started
        started.close()


def _plant(folder: Path, fault: Fault) -> None:
    folder.mkdir()
    (folder / "own.css").write_text(GOOD_STYLE + fault.style, encoding="utf-8")
    (folder / "own.js").write_text(fault.script, encoding="utf-8")
    head = '<meta charset="utf-8"><title>Planted</title><link rel="stylesheet" href="own.css">'
    script = '<script src="own.js"></script>'
    text = f'<!doctype html><html lang="en"><head>{head}</head><body>{fault.body or GOOD}{script}'
    (folder / "index.html").write_text(f"{text}</body></html>", encoding="utf-8")


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(name: str, session: Session) -> None:
    fault = FAULTS[name]
    session.pictured.clear()
    found = fault.visit(session, f"/{name.replace(' ', '-')}/", fault.setting)
    said = [line for lines in found.values() for line in lines]
    assert any(fault.says in line for line in said), said


@pytest.mark.parametrize(
    "visit",
    [looking.settings, looking.plain, keyboard.walk, private.used],
    ids=lambda visit: str(visit.__name__),
)
def test_a_good_page_is_let_be(visit: Visit, session: Session) -> None:
    # A window of its own size has a browser of its own: no fault planted above left anything in it.
    found = visit(session, "/good/", Setting(801, 600))
    assert [line for lines in found.values() for line in lines] == []


def test_the_files_are_read(tmp_path: Path) -> None:
    page = "<!doctype html><title>a</title><details>a</details><img>"
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    (tmp_path / "own.css").write_text("a { colour: red }", encoding="utf-8")
    found = markup.page_files(tmp_path, "/", "https://a.example/")
    assert all(found.values()), found
    told = markup.nu(tmp_path)
    assert any("src" in line for line in told["HTML by the Nu checker"]["/"])
    assert any("colour" in line for line in told["CSS by the Nu checker"]["/own.css"])


def test_a_check_that_is_no_longer_made_is_told() -> None:
    looks = [Look("axe", "/", (), 1.0), Look("axe", "/a/", ("wrong",), 1.0)]
    (result,) = gathered(looks)
    assert (result.looks, result.wrong) == (2, ["/a/: wrong"])
    sample = Sample(("/", "/a/", "/b/"), ("/", "/a/", "/b/"), ("/", "/a/"), ())
    assert missed([result], {"axe": "each kind of page"}, sample) == ()
    assert missed([result], {"axe": "each page", "print": "some"}, sample) == (
        "axe: not made on /b/",
        "print: not made at all",
    )
    assert table([result]).splitlines()[1].split() == ["axe", "2", "2", "1", "2.0"]
