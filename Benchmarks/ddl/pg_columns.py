#!/usr/bin/env python3
"""The tables and columns that PostgreSQL's own grammar finds in SQL, one `schema.table.column` a line.

    pg_columns.py FILE.sql          columns of every CREATE TABLE
    pg_columns.py --time FILE.sql   CPU seconds of parsing to JSON, the best of seven runs

Needs libpg_query (Debian: libpg-query-dev). Exit code 3: it is not there.
"""
import ctypes
import json
import sys
import time


class Result(ctypes.Structure):
    _fields_ = [("tree", ctypes.c_char_p), ("errors", ctypes.c_void_p), ("error", ctypes.c_void_p)]


class Error(ctypes.Structure):
    _fields_ = [("message", ctypes.c_char_p)]


def load():
    try:
        library = ctypes.CDLL("libpg_query.so")
    except OSError:
        sys.exit(3)
    library.pg_query_parse.restype = Result
    library.pg_query_parse.argtypes = [ctypes.c_char_p]
    library.pg_query_free_parse_result.argtypes = [Result]
    return library


def without_psql(text):
    """psql's commands and the data of COPY are not SQL."""
    data = False
    for line in text.split(b"\n"):
        if line.startswith(b"\\."):
            data = False
        elif line.startswith(b"COPY ") and line.rstrip().endswith(b"FROM stdin;"):
            data = True
        elif not data and not line.startswith(b"\\"):
            yield line


def main():
    timed = "--time" in sys.argv
    path = sys.argv[-1]
    with open(path, "rb") as file:
        sql = b"\n".join(without_psql(file.read()))
    library = load()
    best = None
    for _ in range(7 if timed else 1):
        start = time.process_time()
        result = library.pg_query_parse(sql)
        used = time.process_time() - start
        best = used if best is None else min(best, used)
        if result.error:
            error = ctypes.cast(result.error, ctypes.POINTER(Error)).contents
            sys.exit(error.message.decode())
        tree = result.tree
        if timed:
            library.pg_query_free_parse_result(result)
    if timed:
        print(f"{best:.4f}")
        return
    for statement in json.loads(tree)["stmts"]:
        create = statement["stmt"].get("CreateStmt")
        if not create:
            continue
        table = create["relation"]
        for element in create.get("tableElts", []):
            if "ColumnDef" in element:
                name = element["ColumnDef"]["colname"]
                print(f"{table.get('schemaname', 'public')}.{table['relname']}.{name}")


main()
