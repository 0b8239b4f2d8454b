"""A row that somebody added: work that the document does not hold, read like the rows that it does."""

from __future__ import annotations

from roviec.export.sheet.columns import Field
from roviec.readback.cells import CellReader
from roviec.readback.edits import Value


def read_new_row(reader: CellReader) -> dict[str, Value]:
    """The fields of an added row; nothing where it names no work."""
    if Field.WORK not in reader.readable or not reader.words(Field.WORK):
        reader.complain("new_without_words", Field.WORK)
        return {}
    for meant in (Field.WORK, Field.NOTE, Field.RESULT, Field.OBSTACLE):
        if meant in reader.readable:
            reader.read_text(meant)
    for meant in (Field.LEAD, Field.COORDINATING, Field.PRODUCT):
        names = reader.read_names(meant) if meant in reader.readable else ()
        if names:
            reader.found[meant] = names
    if Field.LEAD in reader.places and Field.LEAD not in reader.found:
        reader.complain("new_without_lead", Field.LEAD)
    _read_times(reader)
    return {meant.value: reader.found[meant] for meant in Field if meant in reader.found}


def _read_times(reader: CellReader) -> None:
    end = None
    if Field.DEADLINE in reader.readable and reader.words(Field.DEADLINE):
        end, _ = reader.read_deadline()
    due = reader.read_due() if Field.DUE_ON in reader.readable else None
    if end and due and end != due:
        reader.complain("dates_differ", Field.DUE_ON, words=reader.words(Field.DEADLINE), day=due.strftime("%d/%m/%Y"))
        reader.found.pop(Field.DEADLINE, None)
    elif due or end:
        reader.found[Field.DUE_ON] = (due or end).isoformat()  # type: ignore[union-attr]
    if Field.STATE in reader.readable:
        reader.read_state()
    if Field.DONE_ON in reader.readable:
        reader.read_done_on()
