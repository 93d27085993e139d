#!/usr/bin/env python3
"""Runs the tool and its peers in turn and says how they compare with the project's targets.

  side_by_side.py JOB ... [--rounds 5] [--count 10000]      (run.sh prepares what it needs)

Jobs: yaml, xml, memory, jobs, start, linear, render, site, rebuild, register; measure.py tells how
they are measured. Commands come from templates in the environment:

  TOOL        the binary                  default .build-release/release/seloste
  TOOL_LINT   lints a folder              default '{tool} lint --quiet --jobs {jobs} {dir}'
  TOOL_FILE   lints one file              default '{tool} lint --quiet {file}'
  TOOL_START  starts and ends             default '{tool} --version'
  TOOL_PAGES  makes pages of a folder     default in publishing.py
  TOOL_SITE   the same, with an index     default in publishing.py

{list} in a template is a file with one path a line.
"""
import argparse
import json
import os
import subprocess

import hostile
import publishing
import registers
from measure import HERE, ROOT, WORK, compare, corpus, ratio, record, run, verdict

TOOL = os.environ.get("TOOL", os.path.join(ROOT, ".build-release", "release", "seloste"))
READER = os.environ.get("TOOL_READER", os.path.join(ROOT, ".build-release", "release", "seloste-dev"))
LINT = os.environ.get("TOOL_LINT", "{tool} lint --quiet --jobs {jobs} {dir}")
FILE = os.environ.get("TOOL_FILE", "{tool} lint --quiet {file}")
START = os.environ.get("TOOL_START", "{tool} --version")


# The greatest growth of CPU time for a doubling of a hostile notice that still counts as linear.
GROWTH = 2.3


def first_existing(*paths):
    return next(p for p in paths if os.path.exists(p))


XSD = first_existing(os.path.join(ROOT, "schema", "notice.xsd"), os.path.join(HERE, "peers", "notice.xsd"))
JSON_SCHEMA = first_existing(
    os.path.join(ROOT, "schema", "notice.schema.json"), os.path.join(HERE, "peers", "notice.schema.json"))


def lint(form, count, jobs):
    folder, listing, _ = corpus(form, count)
    return LINT.format(tool=TOOL, jobs=jobs, dir=folder, list=listing)


def job_yaml(options):
    _, listing, amount = corpus("yaml", options.count)
    rows = compare("yaml", {
        "tool, parse and bind": f"{READER} read {listing}",
        "tool, with all rules": lint("yaml", options.count, 1),
        "libyaml, events only": f"{WORK}/yamlevents < {listing}",
        "js-yaml and ajv": f"NODE_PATH=/usr/share/nodejs node {HERE}/peers/nodeval.js {JSON_SCHEMA} < {listing}",
    }, options.rounds, options.count, amount)
    reader, rules, events, node = rows.values()
    verdict("YAML, parse and bind: CPU to that of libyaml's event loop, at most", ratio(reader, events, "cpu"), 2.0)
    verdict("YAML, parse and bind: CPU to that of js-yaml and ajv, at most", ratio(reader, node, "cpu"), 0.7)
    verdict("YAML, with all rules: CPU to that of js-yaml and ajv, at most", ratio(rules, node, "cpu"), 1.0)


def job_xml(options):
    _, listing, amount = corpus("xml", options.count)
    rows = compare("xml", {
        "tool": lint("xml", options.count, 1),
        "xmllint --schema": f"xargs -s 2000000 -n 20000 -a {listing} xmllint --noout --schema {XSD}",
        "xmllint --stream, no schema": f"xargs -s 2000000 -n 20000 -a {listing} xmllint --noout --stream",
    }, options.rounds, options.count, amount)
    tool, schema, _ = rows.values()
    verdict("XML, CPU to that of xmllint --schema, at most", ratio(tool, schema, "cpu"), 1.0)


def job_memory(options):
    print("\n| notices | peak MB, YAML | peak MB, XML |\n|---|---|---|")
    worst = 0
    for count in sorted({100, 1000, options.count}):
        peaks = [max(run(lint(form, count, 2), (0, 1))["peak"] for _ in range(2)) for form in ("yaml", "xml")]
        worst = max([worst] + peaks)
        print(f"| {count:,} | {peaks[0]:.1f} | {peaks[1]:.1f} |")
        record(job="memory", count=count, peak_mb=peaks)
    verdict("peak memory in MB, at most", worst, 100)


def job_jobs(options):
    _, _, amount = corpus("yaml", options.count)
    rows = compare("jobs", {
        f"tool, {jobs} at a time": lint("yaml", options.count, jobs) for jobs in (1, 2)
    }, options.rounds, options.count, amount)
    one, two = rows.values()
    verdict("wall time of two jobs to that of one, at most", ratio(two, one, "wall"), 0.6)


def job_start(options):
    yaml = open(corpus("yaml", 100)[1], encoding="utf-8").readline().strip()
    xml = open(corpus("xml", 100)[1], encoding="utf-8").readline().strip()
    commands = {
        "tool --version": START.format(tool=TOOL),
        "tool, one notice": FILE.format(tool=TOOL, file=yaml, list=corpus("yaml", 1)[1]),
        "xmllint --schema, one notice": f"xmllint --noout --schema {XSD} {xml}",
        "cat, one notice": f"cat {yaml}",
    }
    result = os.path.join(WORK, "start.json")
    subprocess.run(
        ["hyperfine", "-N", "-i", "--warmup", "5", "--runs", "60", "--style", "none",
         "--export-json", result, *commands.values()], check=True, stdout=subprocess.DEVNULL)
    rows = json.load(open(result, encoding="utf-8"))["results"]
    print("\n| command | least ms | median ms | CPU ms |\n|---|---|---|---|")
    for label, row in zip(commands, rows):
        cpu = (row["user"] + row["system"]) * 1e3
        print(f"| {label} | {row['min'] * 1e3:.1f} | {row['median'] * 1e3:.1f} | {cpu:.1f} |")
        record(job="start", label=label, least_ms=row["min"] * 1e3, median_ms=row["median"] * 1e3, cpu_ms=cpu)
    verdict("start, median ms, at most", rows[0]["median"] * 1e3, 10)
    verdict("one notice, median ms, at most", rows[1]["median"] * 1e3, 15)


def job_linear(options):
    folder = os.path.join(WORK, "hostile")
    os.makedirs(folder, exist_ok=True)
    worst = 0.0
    print("\n| shape | MB at scale 8 | CPU ms at 1 | at 2 | at 4 | at 8 | greatest ratio of a doubling |")
    print("|---|---|---|---|---|---|---|")
    for form in options.formats.split(","):
        for shape in hostile.SHAPES:
            if not hostile.has(shape, form) or options.shape not in ("", shape):
                continue
            commands, size = [], 0
            for scale in (1, 2, 4, 8):
                path = os.path.join(folder, f"{shape}-{scale}.{form}")
                with open(path, "w", encoding="utf-8") as file:
                    file.write(hostile.generate(shape, form, scale))
                size = os.path.getsize(path)
                with open(path + ".list", "w", encoding="utf-8") as file:
                    file.write(path + "\n")
                commands.append(FILE.format(tool=TOOL, file=path, list=path + ".list"))
            times, failed = [1e9] * len(commands), False
            # The least of several: noise only adds. A ratio above the limit is measured again.
            for attempt in range(9):
                for n, command in enumerate(commands):
                    result = run(command, (0, 1, 4))
                    failed = failed or result["failed"]
                    times[n] = min(times[n], result["cpu"])
                growth = max(b / a for a, b in zip(times, times[1:]))
                if attempt >= 2 and growth <= GROWTH:
                    break
            worst = max(worst, growth)
            mark = " (crashed)" if failed else ""
            cells = " | ".join(f"{t * 1e3:.0f}" for t in times)
            print(f"| {form} {shape}{mark} | {size / 1e6:.2f} | {cells} | {growth:.2f} |", flush=True)
            record(job="linear", shape=shape, form=form, cpu=times, growth=growth, failed=failed)
    verdict("growth for a doubling, at most", worst, GROWTH)


JOBS = {"yaml": job_yaml, "xml": job_xml, "memory": job_memory, "jobs": job_jobs,
        "start": job_start, "linear": job_linear,
        "render": lambda options: publishing.job_render(TOOL, options),
        "site": lambda options: publishing.job_site(TOOL, options),
        "rebuild": lambda options: publishing.job_rebuild(TOOL, options),
        "register": lambda options: registers.job_register(TOOL, options)}


def check_tool():
    """Figures mean nothing if the tool does not read: a broken notice has to give findings."""
    path = os.path.join(WORK, "broken.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write("seloste: 1\nkentta: [a\n")
    with open(path + ".list", "w", encoding="utf-8") as file:
        file.write(path + "\n")
    if run(FILE.format(tool=TOOL, file=path, list=path + ".list"), (1, 4))["failed"]:
        print("**Warning:** the tool accepts a broken notice; its figures below may mean nothing.")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("jobs", nargs="+", choices=[*JOBS, "all"])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--shape", default="", help="linear: this shape only")
    parser.add_argument("--formats", default="yaml,xml", help="linear: these formats only")
    options = parser.parse_args()
    os.makedirs(WORK, exist_ok=True)
    check_tool()
    for job in JOBS if "all" in options.jobs else options.jobs:
        print(f"\n## {job}")
        JOBS[job](options)


if __name__ == "__main__":
    main()
