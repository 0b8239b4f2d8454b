"""The words of the workspace in English: collects what templates and code say in Vietnamese, builds what Django reads.

    messages.py collect   every msgid into locale/en/LC_MESSAGES/django.po of its app or screen, translations kept
    messages.py build     the .mo beside each .po, where it is older
    messages.py check     fails on a msgid without English, or with other placeholders in it

A screen of the console (``console/<screen>/`` and ``templates/console/<screen>/``) has its own file. GNU gettext is not
needed: a wheel is built with this file (``hatch_build.py``), and so are the test run and ``make run``.
"""

from __future__ import annotations

import ast
import re
import struct
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parent.parent
WEB: Final = ROOT / "src" / "roviec_web"
PLACE: Final = Path("locale/en/LC_MESSAGES/django.po")
CALLS: Final = {
    "_",
    "gettext",
    "gettext_lazy",
    "gettext_noop",
    "ngettext",
    "ngettext_lazy",
    "pgettext",
    "pgettext_lazy",
}
CONTEXT_MARK: Final = "\x04"
"""Between a context and a msgid, as .mo files have it."""
HEADER: Final = (
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"
    "Language: en\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\n"
)
_LITERAL: Final = r"""(u?'(?:[^'\\]|\\.)*'|u?"(?:[^"\\]|\\.)*")"""
_TEMPLATE_CALL: Final = re.compile(
    rf"\b(?P<name>ngettext|npgettext|pgettext|gettext|_)\(\s*(?P<first>{_LITERAL})(?:\s*,\s*(?P<second>{_LITERAL}))?",
    re.DOTALL,
)


@dataclass(slots=True)
class Message:
    """One msgid with its English."""

    text: str
    """In Vietnamese, as the source has it."""
    context: str = ""
    plural: str = ""
    """The form for several, where there are two."""
    english: list[str] = field(default_factory=list)
    """One text, or one for one and one for several; empty while there is none."""
    files: list[str] = field(default_factory=list)
    """Where it stands, from the package on."""

    @property
    def key(self) -> str:
        """Its name in a catalogue."""
        return f"{self.context}{CONTEXT_MARK}{self.text}" if self.context else self.text

    @property
    def is_done(self) -> bool:
        """Whether every form has its English."""
        return len(self.english) == (2 if self.plural else 1) and all(self.english)


def catalogue_of(source: Path) -> Path:
    """The .po file in which the words of a source file belong."""
    inside = source.relative_to(WEB)
    app, *rest = inside.parts
    if app == "console":
        screen = rest[2:] if rest[:2] == ["templates", "console"] else rest
        own = WEB / "console" / screen[0]
        if len(screen) > 1 and (own / "__init__.py").exists() and screen[0] != "templatetags":
            return own / PLACE
    return WEB / app / PLACE


def sources() -> Iterator[Path]:
    """Templates and modules of the workspace."""
    for pattern in ("*.html", "*.txt", "*.py"):
        yield from sorted(path for path in WEB.rglob(pattern) if "migrations" not in path.parts)


def messages_of(source: Path) -> Iterator[Message]:
    """Every msgid of one file."""
    text = source.read_text(encoding="utf-8")
    found = _of_module(text) if source.suffix == ".py" else _of_template(text, source)
    for message in found:
        message.files = [str(source.relative_to(WEB))]
        yield message


def _of_module(text: str) -> Iterator[Message]:
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        words = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        if name in CALLS and words:
            yield _message(name, words)


def _of_template(text: str, source: Path) -> Iterator[Message]:
    from django.utils.translation.template import templatize  # noqa: PLC0415 - only `collect` and `check` need Django

    for call in _TEMPLATE_CALL.finditer(templatize(text, origin=str(source))):
        words = [ast.literal_eval(call[part]) for part in ("first", "second") if call[part]]
        yield _message(call["name"], words)


def _message(name: str, words: list[str]) -> Message:
    if name.startswith("pgettext"):
        return Message(words[1], context=words[0])
    if name.startswith("ngettext"):
        return Message(words[0], plural=words[1])
    return Message(words[0])


def collected() -> dict[Path, dict[str, Message]]:
    """Every msgid by its .po file, in the order of the sources."""
    catalogues: dict[Path, dict[str, Message]] = {}
    for source in sources():
        for message in messages_of(source):
            known = catalogues.setdefault(catalogue_of(source), {}).setdefault(message.key, message)
            if known is not message:
                known.files = sorted({*known.files, *message.files})
                known.plural = known.plural or message.plural
    return catalogues


def read_po(path: Path) -> dict[str, Message]:
    """The messages of a .po file; none where there is no file."""
    if not path.exists():
        return {}
    found: dict[str, Message] = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        parts: dict[str, str] = {}
        name = ""
        for line in block.splitlines():
            if match := re.match(r'(msg\w+(?:\[\d\])?) (".*")$', line):
                name = match[1]
                parts[name] = ast.literal_eval(match[2])
            elif line.startswith('"'):
                parts[name] += ast.literal_eval(line)
        if parts.get("msgid"):
            english = [parts[key] for key in sorted(parts) if key.startswith("msgstr")]
            message = Message(parts["msgid"], parts.get("msgctxt", ""), parts.get("msgid_plural", ""), english)
            found[message.key] = message
    return found


def write_po(path: Path, messages: list[Message]) -> None:
    """A .po file of these messages."""
    blocks = ['msgid ""\nmsgstr ""\n' + "\n".join(_quoted(line + "\n") for line in HEADER.splitlines())]
    for message in messages:
        lines = [f"#: {place}" for place in message.files]
        if "%(" in message.text:
            lines.append("#, python-format")
        if message.context:
            lines.append(f"msgctxt {_quoted(message.context)}")
        lines.append(f"msgid {_quoted(message.text)}")
        if message.plural:
            one, several = message.english if len(message.english) == 2 else ("", "")
            lines += [f"msgid_plural {_quoted(message.plural)}"]
            lines += [f"msgstr[0] {_quoted(one)}", f"msgstr[1] {_quoted(several)}"]
        else:
            lines.append(f"msgstr {_quoted(message.english[0] if message.english else '')}")
        blocks.append("\n".join(lines))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def build(path: Path) -> bool:
    """Write the .mo of a .po where it is older; whether it was."""
    target = path.with_suffix(".mo")
    if target.exists() and target.stat().st_mtime_ns >= path.stat().st_mtime_ns:
        return False
    done = [message for message in read_po(path).values() if message.is_done]
    texts = {"": HEADER} | {
        message.key + (f"\0{message.plural}" if message.plural else ""): "\0".join(message.english) for message in done
    }
    # Written aside and renamed: two test processes may build at once.
    aside = target.with_suffix(f".{id(texts)}.tmp")
    aside.write_bytes(machine_object(texts))
    aside.replace(target)
    return True


def machine_object(texts: dict[str, str]) -> bytes:
    """The bytes of a .mo file (GNU gettext manual, "The Format of GNU MO Files"), without its hash table."""
    pairs = sorted((key.encode(), value.encode()) for key, value in texts.items())
    originals, translations = len(pairs) * 8 + 28, len(pairs) * 16 + 28
    index: list[bytes] = []
    place = translations
    for side in (0, 1):
        for pair in pairs:
            index.append(struct.pack("<II", len(pair[side]), place))
            place += len(pair[side]) + 1
    words = b"".join(pair[side] + b"\0" for side in (0, 1) for pair in pairs)
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, originals, 0, translations)
    return head + b"".join(index) + words


def collect() -> int:
    """Bring every .po in step with the sources; English that another file has for the same words is taken over."""
    catalogues = collected()
    standing = {path: read_po(path) for path in {*catalogues, *WEB.rglob(str(PLACE))}}
    known = {key: one.english for messages in standing.values() for key, one in messages.items() if one.is_done}
    for path, before in standing.items():
        messages = list(catalogues.get(path, {}).values())
        for message in messages:
            own = before.get(message.key)
            message.english = own.english if own and own.is_done else known.get(message.key, [])
        missing = sum(not message.is_done for message in messages)
        write_po(path, messages)
        print(f"{path.relative_to(ROOT)}: {len(messages)} messages, {missing} without English")
    return build_all()


def build_all() -> int:
    """Every .mo that is older than its .po."""
    for path in sorted(WEB.rglob(str(PLACE))):
        build(path)
    return 0


def faults() -> list[str]:
    """What `check` finds: msgids without English, in the words of a person who is to mend them."""
    found: list[str] = []
    for path, messages in collected().items():
        standing = read_po(path)
        for key, message in messages.items():
            own = standing.get(key)
            where = f"{message.text!r} ({path.relative_to(ROOT)}, {message.files[0]})"
            if own is None or not own.is_done:
                found.append(f"no English for {where}")
            elif any(_holes(english) != _holes(message.text) for english in own.english[-1:]):
                found.append(f"the English has other placeholders than {where}")
    return found


def _holes(text: str) -> set[str]:
    """Names of the values that are put in: ``%(count)s``, ``{name}``."""
    return set(re.findall(r"%\(\w+\)\w|\{\w*\}", text))


def check() -> int:
    """Print what is missing."""
    missing = faults()
    print("\n".join(missing) if missing else "messages: every one has its English")
    return 1 if missing else 0


JOBS: Final = {"collect": collect, "build": build_all, "check": check}


def main(arguments: list[str]) -> int:
    """Do one of the jobs."""
    if len(arguments) != 1 or arguments[0] not in JOBS:
        print(__doc__, file=sys.stderr)
        return 2
    return JOBS[arguments[0]]()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
