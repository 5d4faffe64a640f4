"""The inspector finds each planted fault, and nothing wrong with a sound page."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.publish.inspect import inspect

SOUND = (
    '<!doctype html><html lang="en-GB"><head><title>{title}</title>'
    '<meta name="description" content="About {title}."></head>'
    '<body><h1>{title}</h1><p id="here">Text.</p>{body}</body></html>'
)


def site(tmp_path: Path, body: str = "", other: str = "") -> Path:
    """Two pages: the first with `body`, the second with `other`."""
    (tmp_path / "second").mkdir()
    home = SOUND.format(title="Home", body=body)
    second = SOUND.format(title="Second", body=other)
    (tmp_path / "index.html").write_text(home, encoding="utf-8")
    (tmp_path / "second" / "index.html").write_text(second, encoding="utf-8")
    (tmp_path / "file.css").write_text("p {}", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "body",
    [
        '<a href="second/">Second</a>',
        '<a href="second/#here">Second, there</a>',
        '<a href="/second/">Second from the root</a>',
        '<a href="./second/index.html">Second by its file</a>',
        '<a href="#here">Here</a>',
        '<link href="file.css"><a href="https://example.org/">Elsewhere</a>',
        "<h2>Two</h2><h3>Three</h3><h2>Two again</h2>",
        "<script>if (a) {{ b }}</script>",
        "<pre><code>title: {{ not allowed }}</code></pre>",
    ],
)
def test_sound_pages_pass(tmp_path: Path, body: str) -> None:
    assert inspect(site(tmp_path, body)) == (2, ())


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<p>{{ clause.text }}</p>", "leaves behind"),
        ("<p>{% if x %}</p>", "leaves behind"),
        ("<p>no such element: dict object['missing']</p>", "leaves behind"),
        ("<p>Macro Rendering Error</p>", "leaves behind"),
        ("<pre><code>Macro Rendering Error</code></pre>", "leaves behind"),
        ("<p>'x' is undefined</p>", "leaves behind"),
        ("<p>Traceback (most recent call last)</p>", "leaves behind"),
        ('<a href="third/">Third</a>', "not there"),
        ('<a href="second/#gone">Second</a>', "not on that page"),
        ('<a href="#gone">Gone</a>', "not on that page"),
        ('<img src="gone.png">', "not there"),
        ('<a href="http://example.org/">Plain</a>', "not https"),
        ('<a href="javascript:alert(1)">Run</a>', "not https"),
        ('<a href="../../outside/">Out</a>', "not there"),
        ("<h3>Three</h3>", "level 1 to 3"),
        ("<h1>Another</h1>", "one main heading"),
        ('<p id="here">Again</p>', "twice"),
    ],
)
def test_each_fault_is_found(tmp_path: Path, body: str, says: str) -> None:
    _, faults = inspect(site(tmp_path, body))
    assert [says in fault.message for fault in faults] == [True]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("<title>Second</title>", "<title>Home</title>", "same title"),
        ("<title>Second</title>", "", "no title"),
        ('content="About Second."', 'content="About Home."', "same description"),
        ('content="About Second."', 'content=""', "no description"),
        ("<h1>Second</h1>", "", "one main heading"),
    ],
)
def test_titles_and_descriptions(tmp_path: Path, old: str, new: str, says: str) -> None:
    page = site(tmp_path) / "second" / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    _, faults = inspect(tmp_path)
    assert [says in fault.message for fault in faults] == [True]


def test_a_title_inside_a_figure_is_not_the_page_s(tmp_path: Path) -> None:
    figure = "<svg><title>Home</title></svg>"
    assert inspect(site(tmp_path, figure, figure)) == (2, ())


FOLDER = "https://www.council.example/social-value/"


def below(tmp_path: Path, body: str, *, address: str = FOLDER) -> tuple[str, ...]:
    """What is said of two pages, the first with `body`, that are served below a folder."""
    root = site(tmp_path, body)
    for inside, name in (("", "index.html"), ("second/", "second/index.html")):
        text = (root / name).read_text(encoding="utf-8")
        link = f'<link rel="canonical" href="{address}{inside}"></head>'
        (root / name).write_text(text.replace("</head>", link), encoding="utf-8")
    return tuple(fault.message for fault in inspect(root)[1])


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/social-value/second/">Second from the root of the host</a>',
        '<a href="/social-value/second/#here">Second, there</a>',
        '<a href="/social-value/">Home</a>',
        '<a href="second/">Second</a>',
        '<link href="/social-value/file.css">',
    ],
)
def test_sound_pages_below_a_folder_pass(tmp_path: Path, body: str) -> None:
    assert below(tmp_path, body) == ()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ('<a href="/second/">Second, without the folder</a>', "outside the site"),
        ('<a href="/">The host</a>', "outside the site"),
        ('<a href="/social-valuesecond/">Run together</a>', "outside the site"),
        ('<a href="../second/">Out and beside</a>', "outside the site"),
        ('<a href="/social-value/third/">Third</a>', "not there"),
        ('<a href="/social-value/second/#gone">Second</a>', "not on that page"),
    ],
)
def test_each_fault_below_a_folder_is_found(tmp_path: Path, body: str, says: str) -> None:
    assert [says in message for message in below(tmp_path, body)] == [True]


def test_pages_that_give_a_wrong_address_of_themselves_are_told(tmp_path: Path) -> None:
    run_together = FOLDER.removesuffix("/")
    home, second = below(tmp_path, "", address=run_together)
    assert "'https://www.council.example/social-value'" in home
    assert "'https://www.council.example/social-valuesecond/'" in second
