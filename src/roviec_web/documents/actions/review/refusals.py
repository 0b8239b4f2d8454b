"""Why an action of review refuses.

ActionError
├── StaleError       somebody else wrote on the clause since it was read
├── NoSuchTaskError  the task is not, or no longer, in the clause
├── NotOperatedError the task is not operated: nobody is given it, no deadline is set
├── ReviewError      a value cannot be taken; ``data["field"]`` names it
└── NotAllowedError  (documents.refusals) the person may read the document and not review it
"""

from __future__ import annotations

from roviec_web.kit.errors import ActionError, NotFoundError


class StaleError(ActionError):
    """``data["clause"]`` is the address; the page shows what stands there beside what this person meant to write."""

    code = "review.stale"


class NoSuchTaskError(NotFoundError):
    """There is no such task in the clause."""

    code = "review.task_not_found"


class NotOperatedError(ActionError):
    """Work that is not operated keeps its words and takes nothing on."""

    code = "review.not_operated"


class ReviewError(ActionError):
    """A value cannot be taken."""

    code = "review.value"
    status = 400
