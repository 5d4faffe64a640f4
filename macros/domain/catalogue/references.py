"""GV2xx: files and the ids that tie records together. GV4xx: authority."""

from __future__ import annotations

from macros.domain.catalogue.code import Code

REFERENCES = (
    Code(
        "GV201",
        "An id that does not exist",
        "A record names another by its id, and no record has that id. A reader would follow a link "
        "to nothing, or a rule would be based on nothing.",
        "Use the id of a record that exists; the message names the nearest.",
        'duties: ["pa2023-s123"]',
        'duties: ["pa2023-s23"]',
    ),
    Code(
        "GV202",
        "An id given twice",
        "Two things have the same id, so a reference to it could mean either: two asks, or two "
        "priorities of different strategies. An id is permanent: "
        "links, downloads and decisions cite it.",
        "Give one of the two an id of its own. Do not reuse the id of something removed.",
        '- id: "local-jobs"\n- id: "local-jobs"',
        '- id: "local-jobs"\n- id: "apprenticeships"',
    ),
    Code(
        "GV203",
        "File name and id disagree",
        "The file is named after one record and holds another. Whoever looks for a record finds "
        "it by the file's name.",
        "Rename the file, or correct the id.",
        'pa2023-s23.yml: id: "pa2023-s19"',
        'pa2023-s19.yml: id: "pa2023-s19"',
    ),
    Code(
        "GV204",
        "A file where none belongs",
        "The guide reads only the files it knows. A file in the wrong folder, or with another "
        "ending, would be left out without a word. Only the files that systems and editors leave "
        "behind, such as .DS_Store, Thumbs.db and council.yml~, are passed over.",
        "If it is data, give it a name ending in .yml in the folder of its kind; otherwise move it "
        "out of the data folder.",
        "data/national/npps/notes.txt",
        "data/national/npps/2025-02-24.yml",
    ),
    Code(
        "GV205",
        "A file that is needed is missing",
        "Every guide needs the council's own record, the working policy or an adopted one, the "
        "thresholds, the sources and the glossary.",
        "Add the file; another council's, or the schema, shows its form.",
        "data/council/ without council.yml",
        "data/council/council.yml",
    ),
    Code(
        "GV206",
        "A link to a file elsewhere",
        "A symbolic link can bring in a file from outside the data, which nobody reviewed and "
        "which another machine does not have.",
        "Replace the link by the file itself.",
        "data/national/npps/2025-02-24.yml -> /home/someone/npps.yml",
        "data/national/npps/2025-02-24.yml (a file)",
    ),
    Code(
        "GV207",
        "Outside the data folder",
        "A path leads out of the data folder. What lies outside is not reviewed with the data.",
        "Keep every file inside the data folder, and name it without .. or a leading slash.",
        "--root data/../../elsewhere/link",
        "--root data",
    ),
    Code(
        "GV208",
        "Two names that differ only in case",
        "On Windows and macOS the two are one file, so one would silently replace the other.",
        "Rename one of them.",
        "fair-pay.yml and Fair-Pay.yml",
        "fair-pay.yml and fair-hours.yml",
    ),
    Code(
        "GV209",
        "A file that cannot be read",
        "The file is there but cannot be opened, or is not a file at all.",
        "Make it an ordinary file that you may read.",
        "data/national/npps/2025-02-24.yml is a folder",
        "data/national/npps/2025-02-24.yml is a file",
    ),
    Code(
        "GV210",
        "A file name that does not travel",
        "File names become ids and addresses. Capitals, spaces and accents mean different things "
        "on different systems.",
        "Use small letters, digits and single hyphens only.",
        "Fair Pay.yml",
        "fair-pay.yml",
    ),
    Code(
        "GV211",
        "More data than the guide reads",
        "A guide has about a hundred small files. Thousands of them, or many megabytes, mean that "
        "another folder was named, or that something else was copied into this one.",
        "Remove what is not the guide's, or name the right folder with --root.",
        "--root / (a whole disk)",
        "--root data",
    ),
    Code(
        "GV212",
        "A public copy without its day",
        "A copy shows the law as it stood on one day. Without that day nobody can tell which "
        "amendments it has. No other way of reading has such a day.",
        "Give the day under as_at where checked is copy, and nowhere else.",
        'checked: "copy"',
        'checked: "copy"\nas_at: "2026-04-01"',
    ),
    Code(
        "GV401",
        "A delegation in use without its minute",
        "Authority exists only when the body that gives it has decided, and the decision is "
        "minuted. A recommendation is not a decision.",
        "Record the minute and the first day, or leave the status at recommended.",
        'status: "in-use" with the minute still to confirm',
        'status: "in-use" with minute and in_use_from recorded',
    ),
)
