"""The cross-check: reading large schemas beside PostgreSQL's own parser, and a notice against them."""
import os
import shutil
import statistics
import subprocess
import sys

from measure import HERE, ROOT, WORK, record, run, verdict

DDL = os.path.join(HERE, "ddl")
NOTICE = os.path.join(ROOT, "notices", "malli", "kotoutumispalvelut.yaml")
# Reading, classifying and checking 40,000 columns: CPU seconds.
CHECK_LIMIT = 0.6
GROWTH = 2.3


def schema(folder, tables, dumped):
    path = os.path.join(folder, f"{'dump' if dumped else 'ddl'}-{tables}.sql")
    subprocess.run(
        [sys.executable, os.path.join(DDL, "gen_ddl.py"), "--tables", str(tables), "--out", path]
        + (["--dump"] if dumped else []), check=True)
    return path


def notice(folder, path):
    """The model notice, wired to a schema."""
    with open(NOTICE, encoding="utf-8") as file:
        text = file.read()
    found = path.replace(".sql", ".yaml")
    with open(found, "w", encoding="utf-8") as file:
        file.write(text.replace(
            "\nrekisteri:\n", f"\nrekisteri:\n  skeemat:\n    - polku: {os.path.basename(path)}\n", 1))
    return found


def parser_seconds(path):
    """CPU seconds of libpg_query's parse to JSON, or nothing where the library is not there."""
    done = subprocess.run(
        [sys.executable, os.path.join(DDL, "pg_columns.py"), "--time", path],
        capture_output=True, text=True)
    return float(done.stdout.split()[0]) if done.returncode == 0 else None


def job_register(tool, options):
    folder = os.path.join(WORK, "registers")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    print("\n| schema | MB | read, CPU ms | libpg_query to JSON, CPU ms | ratio | lint with the schema, CPU ms |")
    print("|---|---|---|---|---|---|")
    ratios, checks = [], {}
    for tables, dumped in ((1000, False), (2000, False), (4000, False), (2000, True)):
        path = schema(folder, tables, dumped)
        linted = notice(folder, path)
        reads, peers, lints = [], [], []
        for _ in range(options.rounds):
            reads.append(run(f"{tool} schema --read {path}")["cpu"])
            peers.append(parser_seconds(path))
            lints.append(run(f"{tool} lint --quiet {linted}", (0, 1))["cpu"])
        known = [read / peer for read, peer in zip(reads, peers) if peer]
        ratios += [statistics.median(known)] if known else []
        checks[tables, dumped] = min(lints)
        peer = f"{min(p for p in peers if p) * 1e3:.0f}" if known else "–"
        share = f"{statistics.median(known):.2f}" if known else "–"
        print(f"| {tables:,} tables{', dumped' if dumped else ''} | {os.path.getsize(path) / 1e6:.1f} "
              f"| {min(reads) * 1e3:.0f} | {peer} | {share} | {min(lints) * 1e3:.0f} |", flush=True)
        record(job="register", tables=tables, dumped=dumped, read=reads, peer=peers, lint=lints)
    if ratios:
        verdict("reading a schema: CPU to that of libpg_query's parse to JSON, at most", max(ratios), 1.0)
    verdict("40,000 columns read, classified and checked: CPU s, at most",
            max(checks[2000, False], checks[2000, True]), CHECK_LIMIT)
    growth = max(checks[2000, False] / checks[1000, False], checks[4000, False] / checks[2000, False])
    verdict("growth for a doubling of the tables, at most", growth, GROWTH)
