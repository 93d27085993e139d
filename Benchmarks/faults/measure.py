#!/usr/bin/env python3
"""Plants faults in correct notices and measures what `seloste lint` finds of them.

    Benchmarks/run.sh faults                      all rules; writes results.md
    Benchmarks/run.sh faults --only STAT-REPEALED --explain
    Benchmarks/faults/measure.py --tool .build/debug/seloste
"""

import argparse
import collections
import importlib
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))

import planting  # noqa: E402

DAY = "2026-11-21"
SEVERITIES = ("error", "warning", "info")
# The sections of the rules about the law itself.
SECTIONS = "ABCDEFGHIKLM"


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", type=pathlib.Path, default=ROOT / ".build-release/release/seloste")
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / ".build-bench/faults")
    parser.add_argument("--results", type=pathlib.Path, default=HERE / "results.md")
    parser.add_argument("--only", default="", help="rules whose id begins so")
    parser.add_argument("--explain", action="store_true", help="tell each miss and false finding")
    return parser.parse_args()


def run(tool, *words):
    done = subprocess.run([str(tool), *map(str, words)], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{tool} {' '.join(map(str, words))}: {done.stderr[-2000:]}")
    return done.stdout


def lint(tool, folder):
    """Findings by file name: (rule, severity, line)."""
    report = json.loads(run(tool, "lint", "--format", "json", "--show", "info", "--as-of", DAY,
                            folder))
    found = {}
    for notice in report["notices"]:
        found[pathlib.Path(notice["path"]).relative_to(folder).as_posix()] = [
            (one["id"], one["severity"], one["range"]["start"]["line"] if one.get("range") else 0)
            for one in notice["findings"]]
    return found


def rules():
    """The rules that the program has, by section."""
    known = {}
    for path in sorted((ROOT / "Sources/NoticeRules").glob("?-*/*.swift")):
        section = path.parent.name[0]
        for id in re.findall(r'RuleDescription\(\s*(?:id: )?"([A-Z0-9-]+)"', path.read_text()):
            known[id] = section
    return known


def field_at(lines, line):
    """The top-level field in which a line stands."""
    for text in reversed(lines[:line]):
        match = re.match(r' "([A-Za-z]+)":', text)
        if match:
            return match.group(1)
    return ""


def main():
    args = arguments()
    for path in sorted((HERE / "mutations").glob("*.py")):
        importlib.import_module(f"mutations.{path.stem}")
    mutations = [one for one in planting.MUTATIONS if one.rule.startswith(args.only)]
    known = rules()

    # The correct notices as they are, and with English field names.
    sources = sorted(path for path in (HERE / "notices").iterdir()
                     if path.suffix in (".yaml", ".xml"))
    alarms = [(name, *finding) for name, findings in lint(args.tool, HERE / "notices").items()
              for finding in findings]
    notices = {}
    for path in sources:
        if path.suffix == ".xml":
            text = run(args.tool, "convert", "--to", "yaml", "--keys", "en", path)
        elif re.search(r"^title:", path.read_text(), re.M):
            text = path.read_text()
        else:
            text = run(args.tool, "convert", "--keys", "en", path)
        notices[path.stem] = planting.read(text, path.stem)

    folder = args.work / "mutants"
    subprocess.run(["rm", "-rf", str(args.work)], check=True)
    correct = args.work / "correct"
    correct.mkdir(parents=True)
    for name, notice in notices.items():
        (correct / f"{name}.yaml").write_text(planting.write(notice))
    baseline = {name[:-5]: {id for id, _, _ in findings}
                for name, findings in lint(args.tool, correct).items()}

    mutants = {}
    for mutation in mutations:
        for name, notice in notices.items():
            changed = notice.copy()
            if mutation.plant(changed) is False:
                continue
            path = folder / mutation.rule / mutation.name / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            text = planting.write(changed)
            path.write_text(text)
            mutants[path.relative_to(folder).as_posix()] = (mutation, name, text.splitlines())
    found = lint(args.tool, folder)

    planted = collections.Counter()
    hits = collections.Counter()
    elsewhere = collections.Counter()
    false = collections.Counter()
    details = []
    for path, (mutation, name, lines) in mutants.items():
        findings = found.get(path, [])
        is_spared = name in mutation.spared
        if not is_spared:
            planted[mutation.rule] += 1
            at = [field_at(lines, line) for id, _, line in findings if id == mutation.rule]
            if at and (not mutation.place or any(
                    place in mutation.place or f"{place}s" in mutation.place for place in at)):
                hits[mutation.rule] += 1
            elif at:
                elsewhere[mutation.rule] += 1
                details.append(
                    (mutation.rule, "elsewhere", f"{path}: at {', '.join(sorted(set(at)))}"))
            elif mutation.rule in known:
                details.append((mutation.rule, "missed", path))
        for id, severity, line in findings:
            if id == mutation.rule and not is_spared:
                continue
            if id in mutation.consequences or id in baseline[name]:
                continue
            false[id] += 1
            details.append((id, "false", f"{path}:{line} ({severity})"))
    for name, id, severity, line in alarms:
        false[id] += 1
        details.append((id, "alarm", f"{name}:{line} ({severity})"))

    if args.explain:
        for id, kind, text in sorted(details):
            print(f"{kind:9} {id:34} {text}")
    report = table(mutations, known, notices, alarms, planted, hits, elsewhere, false, args)
    print(report)
    if not args.only:
        args.results.write_text(report)


def share(part, whole, digits=1):
    return "–" if whole == 0 else f"{100 * part / whole:.{digits}f} %"


def table(mutations, known, notices, alarms, planted, hits, elsewhere, false, args):
    by_rule = collections.defaultdict(list)
    for mutation in mutations:
        by_rule[mutation.rule].append(mutation)
    there = [id for id in known if known[id] in SECTIONS and id.startswith(args.only)]
    measured = [id for id in by_rule if id in known]
    total, hit = sum(planted[id] for id in measured), sum(hits[id] for id in measured)
    wrong = sum(false.values())
    counts = {severity: sum(1 for one in alarms if one[2] == severity) for severity in SEVERITIES}
    out = [
        "# Seeded faults: results", "",
        "Written by `Benchmarks/run.sh faults`; `Benchmarks/README.md` tells what is measured.", "",
        f"- **Correct notices:** {len(notices)}. Findings on them: {counts['error']} errors, "
        f"{counts['warning']} warnings, {counts['info']} infos.",
        f"- **Faults planted:** {total} in {sum(len(by_rule[id]) for id in measured)} ways, for "
        f"{len(measured)} rules.",
        f"- **Found where they are:** {hit} (recall {share(hit, total, 2)}).",
        f"- **False findings:** {wrong} (precision {share(hit, hit + wrong, 2)}).", "",
        "| rule | ways | planted | found | elsewhere | missed | false | precision | recall |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for id in sorted(there, key=lambda id: (known[id], id)):
        if id not in by_rule:
            continue
        missed = planted[id] - hits[id] - elsewhere[id]
        out.append(f"| `{id}` | {len(by_rule[id])} | {planted[id]} | {hits[id]} | {elsewhere[id]} "
                   f"| {missed} | {false[id]} | {share(hits[id], hits[id] + false[id])} "
                   f"| {share(hits[id], planted[id])} |")
    others = sorted(id for id in false if id not in by_rule)
    for id in others:
        out.append(f"| `{id}` | 0 | 0 | 0 | 0 | 0 | {false[id]} | – | – |")
    without = [id for id in there if id not in by_rule]
    if without and not args.only:
        out += ["", "Rules without a mutation:", ""]
        for id in sorted(without):
            out.append(f"- `{id}`: {planting.UNPLANTED.get(id, 'none declared')}.")
    spared = sorted(((one.rule, one.what, name, reason) for one in mutations
                     for name, reason in one.spared.items()))
    if spared:
        out += ["", "Changes that make no fault in some notices (the rule must be silent there):", ""]
        for id, what, name, reason in spared:
            out.append(f"- `{id}`, {name}: {what} {reason}")
    waiting = sorted(id for id in by_rule if id not in known)
    if waiting and not args.only:
        out += ["", "Mutations of rules that this program does not have (not counted): "
                + ", ".join(f"`{id}` ({planted[id]})" for id in waiting) + "."]
    few = sorted(id for id in measured if planted[id] < 3)
    if few and not args.only:
        out += ["", "Rules with fewer than three mutants: "
                + ", ".join(f"`{id}`" for id in few) + "."]
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    main()
