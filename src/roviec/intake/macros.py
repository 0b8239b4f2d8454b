"""Programs inside documents (macros): they are told of, and never run; nothing in Rõ Việc could run one."""

from __future__ import annotations

from roviec.intake.sniffing import compound_file_has, looks_like_compound_file, looks_like_zip, zip_members

_STORAGES = ("_VBA_PROJECT", "VBA", "Macros", "_VBA_PROJECT_CUR")
"""Entries of Word 97–2003 and Excel files that hold Visual Basic."""
_BASIC, _SCRIPTS = "basic/", "scripts/"
"""Folders of OpenDocument files; the first also holds lists, which every program writes."""
_LISTS = ("script-lc.xml", "script-lb.xml", "dialog-lc.xml", "dialog-lb.xml")


def has_macros(data: bytes) -> bool:
    """Tell whether a document carries programs, by the names of its parts alone: they are not opened.

    Args:
        data: the file as it came, or what came out of it once its password was given.
    """
    if looks_like_compound_file(data):
        return any(compound_file_has(data, entry) for entry in _STORAGES)
    if not looks_like_zip(data):
        return False
    return any(_is_program(member.lower()) for member in zip_members(data))


def _is_program(member: str) -> bool:
    """Visual Basic of Word and Excel since 2007, or a module or script of an OpenDocument file."""
    if member.startswith(_BASIC):
        return member.endswith(".xml") and not member.endswith(_LISTS)
    if member.startswith(_SCRIPTS):
        return not member.endswith("/")
    return member.endswith("vbaproject.bin")
