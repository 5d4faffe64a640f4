"""GV7xx: the built site and its publishing. GV70x: where it goes. GV71x: whole. GV72x: pages."""

from __future__ import annotations

from macros.domain.catalogue.code import Code

PUBLISHING = (
    Code(
        "GV701",
        "The target is not a folder",
        "A site is a folder of files, so it cannot be built over a file.",
        "Give --to the name of a folder.",
        "guide build --to notes.txt",
        "guide build --to site",
    ),
    Code(
        "GV702",
        "The target holds something else",
        "Building removes everything that the target holds. So it replaces only an empty folder, "
        "or a site that this guide built, which is known by its manifest.json.",
        "Give --to a new or empty folder, or the folder of a site that this guide built.",
        "guide build --to letters (a folder of letters)",
        "guide build --to letters/site",
    ),
    Code(
        "GV703",
        "A folder that must stay",
        "Nobody wants to replace the root of the disk, a home folder, the current folder, the "
        "data, the guide's own source, or a folder that holds one of these. A site does not "
        "belong inside the source or inside another site either.",
        "Give --to a folder that is used for this site only, such as site.",
        "guide build --to .",
        "guide build --to site",
    ),
    Code(
        "GV704",
        "The target cannot be written",
        "The new site is built next to the old one, or inside it if it is a mounted volume. So the "
        "guide must be able to write there.",
        "Give --to a folder that you may write to, or ask for the permission.",
        "guide build --to /proc/site",
        "guide build --to site",
    ),
    Code(
        "GV705",
        "Another build of the same target",
        "Two builds that write to one folder would mix two sites. The second waits for a minute "
        "and then stops.",
        "Run this build again when the other one has ended.",
        "guide build --to site & guide build --to site (the first takes too long)",
        "guide build --to site && guide build --to site",
    ),
    Code(
        "GV706",
        "The new site could not be put in place",
        "The new site was sound, but the system refused to move it, for example because the disk "
        "is full. The old site was left, or put back, as it was.",
        "Remove the cause that the message names, and build again.",
        "the folder of the site is in use by a program that locks it",
        "the program has ended",
    ),
    Code(
        "GV710",
        "The site could not be built",
        "The engine that turns pages into HTML stopped or warned. A warning counts, because it "
        "means a dead link or a page with a hole in it.",
        "Correct what the message names; if it names no file of yours, look at the disk's space.",
        "docs/about.md links to nowhere.md",
        "docs/about.md links to search.md",
    ),
    Code(
        "GV711",
        "A page is missing",
        "The site has no page at all, or lacks one that was planned. A reader who kept the address "
        "would find nothing.",
        "Build again; if it happens twice, report it with the output of the build.",
        "a built site without policy/index.html",
        "a built site with every planned page",
    ),
    Code(
        "GV712",
        "A file that every site has is missing",
        "Search, the page for a wrong address, the server settings and the manifest go out with "
        "every site.",
        "Build again; if it happens twice, report it with the output of the build.",
        "a built site without 404.html",
        "a built site with 404.html",
    ),
    Code(
        "GV713",
        "The files and the manifest disagree",
        "manifest.json has the digest of each other file. A file that is missing, changed or not "
        "named there was damaged or added after the build.",
        "Build again, and change nothing in a built site by hand.",
        "index.html edited after the build",
        "index.html as it was built",
    ),
    Code(
        "GV720",
        "A title or description that is missing or repeated",
        "A list of search results shows titles and descriptions. Two that are alike cannot be told "
        "apart.",
        "Give each page a title and a description of its own.",
        'title: "About this guide" on two pages',
        'title: "About this guide" on one page',
    ),
    Code(
        "GV721",
        "What a template leaves behind",
        "A reader would see the inside of a template or an error message in place of the facts.",
        "Correct the template, or the call in the page under docs/.",
        "{{ clause.text }} in the text of a page",
        "the text of the clause",
    ),
    Code(
        "GV722",
        "Headings out of order",
        "People who use a screen reader move by headings. A page begins with its one main heading, "
        "and no level is left out on the way down.",
        "Use one main heading, and go down by one level at a time.",
        "# Heading, then #### Heading",
        "# Heading, then ## Heading",
    ),
    Code(
        "GV723",
        "An id used twice on a page",
        "A link to the id could mean either place.",
        "Give each place an id of its own.",
        '<p id="cost"> twice',
        '<p id="cost"> and <p id="cost-of-bids">',
    ),
    Code(
        "GV724",
        "A link that is not secure",
        "A link to another site starts with https, so that nobody can change the page on the way.",
        "Write https, or take the link out.",
        "http://example.org/",
        "https://example.org/",
    ),
    Code(
        "GV725",
        "A link to a file or page that is not there",
        "A reader who follows the link would find nothing.",
        "Correct the link, or take it out.",
        "a link to gone/, which the site does not have",
        "a link to policy/",
    ),
    Code(
        "GV726",
        "A link to a place that is not on the page",
        "The page is there and the place on it is not, so the reader lands at the top.",
        "Use the id of a place that is on the page.",
        "a link to policy/#gone",
        "a link to policy/#clauses",
    ),
    Code(
        "GV727",
        "A page that is not UTF-8",
        "Every page says that it is written in UTF-8. A browser would show wrong characters.",
        "Build again; if a file under docs/ is written otherwise, save it as UTF-8.",
        "a pound sign written as the one byte A3",
        "a pound sign written in UTF-8",
    ),
    Code(
        "GV728",
        "A page that names another address as its own",
        "Search engines and people who cite a page go by the address that it names.",
        "Build again; if the template names the address, correct it there.",
        "the page /law/ naming https://guide.example.gov.uk/laws/",
        "the page /law/ naming https://guide.example.gov.uk/law/",
    ),
    Code(
        "GV729",
        "A link that leads out of the site by a path",
        "A guide that is served in a folder does not know what lies beside that folder.",
        "Write the link within the guide, or write the whole address with https.",
        "a link from the home page to council/ in the folder above",
        "https://www.example.gov.uk/council/",
    ),
)
