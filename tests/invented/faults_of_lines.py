"""Planted faults of what is printed: lines that are lost, broken in two, or marked otherwise."""

from __future__ import annotations

import re
from random import Random
from textwrap import wrap

from invented.planting import Fault, Retype


def _line(pattern: str, change: str, words: str = "") -> Retype:
    """One of the lines that fit is printed otherwise; the finding stands at ``words`` of it, or at the whole line."""

    def retype(lines: list[str], chance: Random) -> str | None:
        found = [at for at, line in enumerate(lines) if re.search(pattern, line)]
        if not found:
            return None
        at = chance.choice(found)
        match = re.search(pattern, lines[at])
        assert match is not None
        lines[at] = lines[at][: match.start()] + match.expand(change) + lines[at][match.end() :]
        return match.expand(words) if words else lines[at]

    return retype


def _without_motto(lines: list[str], chance: Random) -> str | None:
    del chance
    for at, line in enumerate(lines[:4]):
        lines[at] = line.split("\t")[0] if re.search("CỘNG HÒA|Độc lập", line) else line
    return None if any("ĐẢNG CỘNG SẢN" in line for line in lines[:4]) else lines[0]


def _of_another_item(lines: list[str], chance: Random) -> str | None:
    found = [at for at, line in enumerate(lines) if re.match(r"\d\.[2-9]\. ", line)]
    if not found:
        return None
    at = chance.choice(found)
    lines[at] = f"{int(lines[at][0]) + 1}{lines[at][1:]}"
    return lines[at]


def _bold_over_lines(lines: list[str], chance: Random) -> str | None:
    del chance
    at = next((at for at, line in enumerate(lines) if line.startswith("TM. ")), None)
    if at is None:
        return None
    lines[at : at + 2] = [f"**{lines[at]}", f"{lines[at + 1]}**"]
    return lines[at]


def _run_together(lines: list[str], chance: Random) -> str | None:
    """Two recipients under one dash."""
    found = [at for at in range(len(lines) - 1) if all(re.match(r"- Sở [^(]*;$", line) for line in lines[at : at + 2])]
    if not found:
        return None
    at = chance.choice(found)
    lines[at : at + 2] = [f"{lines[at][:-1]},", f"  {lines[at + 1][2:]}"]
    return lines[at + 1]


def _double_spaced(lines: list[str], chance: Random) -> str | None:
    """Each line of the page a paragraph, where most paragraphs go over several."""
    del chance
    parts = [wrap(line, 80) or [""] if "\t" not in line else [line] for line in lines]
    if sum(len(part) - 1 for part in parts) * 3 < len(lines) * 2:
        return None
    lines[:] = [printed for part in parts for line in part for printed in (line, "")]
    return ""


def _page_lost(lines: list[str], chance: Random) -> str | None:
    sections = [at for at, line in enumerate(lines) if re.match(r"I[IV]+\. ", line)]
    if not sections:
        return None
    at = chance.choice(sections)
    lines[at - 1] += "\n\f\n\f"
    return lines[at]


_PROSE = r"^((?:- |[a-e]\) )[^\t]{40,90}[a-zà-ỹ]) ([a-zà-ỹ]+ [a-zà-ỹ]+ [^\t]{30,})$"
_DATED = r", ngày (\d\d) tháng (\d+) năm"

LINE_FAULTS: dict[str, Fault] = {
    "a clause is empty": Fault("ST006", retype=_line(r"^b\) [^\t]*$", "b)", "b)\n")),
    "no number at all": Fault("HD002", retype=_line(r"^Số:? \d[^\t]*", ""), anywhere=True),
    "a day left blank": Fault("HD005", retype=_line(_DATED, r", ngày      tháng \2 năm")),
    "a day of issue that no calendar has": Fault("HD009", retype=_line(_DATED, ", ngày 31 tháng 02 năm")),
    "no motto": Fault("HD011", retype=_without_motto, anywhere=True),
    "another kind of marker": Fault("FM002", retype=_line(r"^([3-9])\. (?=[^\t]*$)", r"\1) ")),
    "no mark of the end": Fault("FM004", retype=_line(r"\./\.$", ".")),
    "the mark of the State": Fault("FM005", retype=_line(r"^((?:Trên đây là|Trong quá trình) .*[^/])\.$", r"\1./.")),
    "an archive of no family": Fault("FM006", retype=_line(r"^- Lưu: VT.*", "- Lưu: TH.")),
    "a paragraph in two": Fault("LO001", retype=_line(_PROSE, "\\1\n\n\\2", r"\1")),
    "a period in two": Fault("LO005", retype=_line(r"^(- [^\t]{20,})\.$", "\\1, giai đoạn 2026 -\n\n2030.", r"\1")),
    "a range that looks like a bullet": Fault(
        "LO004", retype=_line(r"^(- [^\t]{20,})\.$", "\\1 (19/5/2026\n\n- 30/5/2026).", "- 30/5/2026).")
    ),
    "each line a paragraph": Fault("LO002", retype=_double_spaced, anywhere=True),
    "two recipients under one dash": Fault("RC005", retype=_run_together),
    "a name without its comma": Fault("NM001", retype=_line(r"^- (Sở [^,;(]+), ([^;(]+;)$", r"- \1 \2")),
    "a title in two": Fault("LO006", retype=_line(r"^([IV]+\. TỔ CHỨC) (THỰC HIỆN)$", "\\1\n\n\\2", r"\1")),
    "asterisks": Fault("LO007", retype=_line(r"^- (\w+ \w+) ", r"- *\1* ")),
    "one mark for two lines": Fault("LO008", retype=_bold_over_lines),
    "a page without text": Fault("LO020", retype=_page_lost),
    "the number of another item": Fault("NB007", retype=_of_another_item),
}
