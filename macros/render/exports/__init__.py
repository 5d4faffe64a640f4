"""Open data: the register as tables in JSON and CSV, with descriptions that machines read."""

from macros.render.exports.envelope import json_table
from macros.render.exports.files import TABLES, files, published
from macros.render.exports.sheet import csv_metadata, csv_table
from macros.render.exports.table import Column, DataTable, TableRow

__all__ = [
    "TABLES",
    "Column",
    "DataTable",
    "TableRow",
    "csv_metadata",
    "csv_table",
    "files",
    "json_table",
    "published",
]
