"""The jobs that publish: pages, a whole site, and a site of which one notice has changed."""
import glob
import os
import re
import shutil
import statistics

from measure import HERE, WORK, clear, compare, corpus, ratio, record, run, scratch, verdict, written

# The only place that knows the options of `seloste render`.
PAGES = os.environ.get(
    "TOOL_PAGES", "{tool} render --to html --no-index --allow-errors --drafts --jobs {jobs} --out {out} {dir}")
SITE = os.environ.get(
    "TOOL_SITE", "{tool} render --to html --base-url https://selosteet.example/ --allow-errors --drafts "
    "--jobs {jobs} --out {out} {dir}")
ALL = os.cpu_count() or 1


def job_render(tool, options):
    """A page of each notice, from XML, to a file of its own."""
    folder, listing, amount = corpus("xml", options.count)
    out = os.path.join(scratch(), "out")
    rows = compare("render", {
        "tool, 1 job": PAGES.format(tool=tool, jobs=1, out=out, dir=folder),
        f"tool, {ALL} jobs": PAGES.format(tool=tool, jobs=ALL, out=out, dir=folder),
        "libxslt, a loop in C": f"{WORK}/xsltloop {HERE}/peers/notice.xsl {out} < {listing}",
    }, options.rounds, options.count, amount, out)
    one, _, libxslt = rows.values()
    verdict("pages, CPU to that of libxslt's loop, at most", ratio(one, libxslt, "cpu"), 0.8)
    flat(tool, PAGES, "xml", "render", out, options.count)


def job_site(tool, options):
    """Pages and index, from YAML."""
    folder, _, amount = corpus("yaml", options.count)
    place = scratch()
    out = os.path.join(place, "out")
    hugo = os.path.join(place, "hugo")
    hugo_site(folder, hugo)
    command = f"hugo --quiet --source {hugo} --destination {out}"
    rows = compare("site", {
        "tool, 1 job": SITE.format(tool=tool, jobs=1, out=out, dir=folder),
        f"tool, {ALL} jobs": SITE.format(tool=tool, jobs=ALL, out=out, dir=folder),
        "Hugo, GOMAXPROCS=1": "GOMAXPROCS=1 " + command,
        "Hugo": command,
    }, options.rounds, options.count, amount, out)
    one, several, hugo_one, hugo_all = rows.values()
    verdict("site, CPU to that of Hugo on one core, at most", ratio(one, hugo_one, "cpu"), 0.4)
    verdict(f"site, {ALL} jobs, CPU to that of Hugo, at most", ratio(several, hugo_all, "cpu"), 0.4)
    flat(tool, SITE, "yaml", "site", out, options.count)


def job_rebuild(tool, options):
    """A site of 300 notices is there already; one notice changes, and everything is run again."""
    source, _, _ = corpus("yaml", 300)
    print("\n| folder | least ms | median ms | greatest ms | files written again | files in all |")
    print("|---|---|---|---|---|---|")
    medians = []
    for label, place in {"in memory": scratch(), "on disk": os.path.join(WORK, "rebuild")}.items():
        clear(place)
        notices, out = os.path.join(place, "notices"), os.path.join(place, "out")
        shutil.copytree(source, notices)
        command = SITE.format(tool=tool, jobs=ALL, out=out, dir=notices)
        run(command)
        changed = sorted(glob.glob(notices + "/*/*.yaml"))[150]
        walls, again, failed = [], 0, False
        for turn in range(max(20, options.rounds)):
            with open(changed, encoding="utf-8") as file:
                text = file.read()
            with open(changed, "w", encoding="utf-8") as file:
                file.write(re.sub(r"(?m)^version: .*$", f'version: "9.{turn}"', text))
            before = stamps(out)
            result = run(command, (0, 1))
            after = stamps(out)
            again = sum(before.get(path) != stamp for path, stamp in after.items())
            failed = failed or result["failed"] or again == 0
            walls.append(result["wall"] * 1e3)
        medians.append(statistics.median(walls))
        mark = " (failed)" if failed else ""
        print(f"| {label}{mark} | {min(walls):.0f} | {medians[-1]:.0f} | {max(walls):.0f} | {again} "
              f"| {written(out)[0]} |")
        record(job="rebuild", label=label, wall_ms=walls, again=again, failed=failed)
        clear(place)
    verdict("one changed notice of 300, median ms, at most", max(medians), 200)


def stamps(folder):
    """When each file below a folder was written, and which file it is."""
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            info = os.stat(os.path.join(place, name))
            found[os.path.join(place, name)] = (info.st_mtime_ns, info.st_ino)
    return found


def flat(tool, template, form, job, out, count):
    """Peak memory must not follow the number of notices."""
    print("\n| notices | peak MB, 1 job | peak MB, all jobs |\n|---|---|---|")
    rows = []
    for number in sorted({100, 1000, count}):
        folder, _, _ = corpus(form, number)
        peaks = []
        for jobs in (1, ALL):
            clear(out)
            peaks.append(run(template.format(tool=tool, jobs=jobs, out=out, dir=folder), (0, 1))["peak"])
        print(f"| {number:,} | {peaks[0]:.1f} | {peaks[1]:.1f} |", flush=True)
        record(job=job + " memory", count=number, peak_mb=peaks)
        rows.append(peaks)
    clear(out)
    verdict("peak memory to that at 1,000 notices, at most", max(rows[-1]) / max(rows[1]), 1.5)


def hugo_site(folder, place):
    """The same notices as content of a Hugo site: the whole notice in the front matter."""
    shutil.copytree(os.path.join(HERE, "peers", "hugo"), place)
    for path in glob.glob(folder + "/*/*.yaml"):
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
        title = next(line[7:] for line in lines if line.startswith("title: "))
        controller = next(line[8:] for line in lines if line.startswith("  name: "))
        section, name = path.split(os.sep)[-2:]
        name = name.removesuffix(".yaml")
        target = os.path.join(place, "content", section)
        os.makedirs(target, exist_ok=True)
        notice = "\n".join("  " + line if line else line for line in lines)
        with open(os.path.join(target, name + ".md"), "w", encoding="utf-8") as file:
            file.write(f"---\ntitle: {title}\nletter: {title.strip(chr(34))[0]}\ncontroller: {controller}\n"
                       f"topic: {name.split('-', 1)[1]}\nnotice:\n{notice}\n---\n")
