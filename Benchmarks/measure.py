"""Runs commands in turn, measures them and prints tables; makes the corpora that they read.

CPU is user and system time of a process and everything that it waited for, peak memory that of
GNU time. Every round runs each command once, in order, so that a drift in the machine's speed hits
all of them alike; a ratio is taken inside a round and the median of the ratios is given.
"""
import atexit
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
WORK = os.path.join(ROOT, ".build-bench")


def scratch():
    """A folder in memory, where there is such a place; it goes when the program ends."""
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else WORK
    folder = tempfile.mkdtemp(prefix="seloste-bench-", dir=place)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def run(command, accepted=(0,)):
    """CPU and wall seconds, peak MB, and whether the exit code was accepted."""
    with tempfile.NamedTemporaryFile("r") as peak:
        # GNU time is a small parent: a large parent's own memory would count as the child's peak.
        argv = ["/usr/bin/time", "-o", peak.name, "-f", "%M", "sh", "-c", command]
        start = time.perf_counter()
        process = subprocess.Popen(
            argv, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        return {
            "cpu": usage.ru_utime + usage.ru_stime, "wall": wall,
            "peak": int(peak.read().split()[-1]) * 1024 / 1e6,
            "failed": process.returncode not in accepted}


def record(**fields):
    with open(os.path.join(WORK, "results.ndjson"), "a", encoding="utf-8") as file:
        file.write(json.dumps(fields | {"at": int(time.time())}, ensure_ascii=False) + "\n")


def verdict(text, value, limit):
    met = value <= limit
    print(f"\nTarget: {text} {limit:g}. Measured: {value:.2f}. **{'Met' if met else 'Not met'}.**")
    record(target=text, limit=limit, value=value, met=met)


def written(folder):
    """The number of files below a folder, and their bytes."""
    files = [os.path.join(d, f) for d, _, names in os.walk(folder) for f in names]
    return len(files), sum(map(os.path.getsize, files))


def compare(job, commands, rounds, items, amount, out=None):
    """Runs labelled commands in rotation; returns each one's rounds. The first is the tool.

    With `out` each of them starts without that folder and writes to it.
    """
    rows = {label: [] for label in commands}
    accepted = {label: (0, 1) if label.startswith("tool") else (0,) for label in commands}
    output = {}
    for label, command in commands.items():
        clear(out)
        run(command)
        if out:
            output[label] = written(out)
    for _ in range(rounds):
        for label, command in commands.items():
            clear(out)
            rows[label].append(run(command, accepted[label]))
    clear(out)
    tool = next(iter(rows.values()))
    more = " files | MB written |" if out else ""
    print(f"\n| command | CPU s | wall s | peak MB | notices/CPU-s | MB/CPU-s | tool's CPU to its |{more}")
    print("|---|---|---|---|---|---|---|" + ("---|---|" if out else ""))
    for label, row in rows.items():
        cpu, wall, peak = (statistics.median(r[k] for r in row) for k in ("cpu", "wall", "peak"))
        share = ratio(tool, row, "cpu")
        mark = " (failed)" if any(r["failed"] for r in row) else ""
        files, size = output.get(label, (0, 0))
        more = f" {files:,} | {size / 1e6:.1f} |" if out else ""
        print(f"| {label}{mark} | {cpu:.3f} | {wall:.3f} | {peak:.1f} | {items / cpu:,.0f} "
              f"| {amount / cpu / 1e6:.1f} | {share:.2f} |{more}", flush=True)
        record(job=job, label=label, command=commands[label], count=items, cpu=cpu, wall=wall,
               peak_mb=peak, tool_ratio=share, failed=bool(mark), rounds=rounds, files=files, bytes=size)
    return rows


def clear(folder):
    if folder:
        shutil.rmtree(folder, ignore_errors=True)


def ratio(rows, others, key):
    return statistics.median(a[key] / max(b[key], 1e-9) for a, b in zip(rows, others))


def corpus(form, count):
    """The folder of a corpus, its list of files and its size in bytes."""
    folder = os.path.join(WORK, f"corpus-{count}", form)
    if not os.path.isdir(folder):
        subprocess.run(
            [sys.executable, os.path.join(HERE, "gen_corpus.py"), "notices", "--count", str(count),
             "--formats", form, "--out", os.path.dirname(folder)],
            check=True, stdout=subprocess.DEVNULL)
    files = sorted(os.path.join(d, f) for d, _, names in os.walk(folder) for f in names)
    listing = os.path.join(WORK, f"list-{count}.{form}")
    with open(listing, "w", encoding="utf-8") as file:
        file.write("\n".join(files) + "\n")
    return folder, listing, sum(map(os.path.getsize, files))
