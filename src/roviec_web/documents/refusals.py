"""Why an action on documents refuses."""

from __future__ import annotations

from roviec_web.kit.errors import ActionError


class FileTooLargeError(ActionError):
    """More bytes than are taken."""

    code = "too_large"
    status = 413


class FormError(ActionError):
    """The content is of no form that is taken in."""

    code = "form"
    status = 415


class DuplicateError(ActionError):
    """The body has these bytes already; ``data["document"]`` is the code of the document that they are."""

    code = "duplicate"


class NotAllowedError(ActionError):
    """The person may see the body but not do this on it."""

    code = "not_allowed"
    status = 403


class StateError(ActionError):
    """The document is not in a state in which this can be done."""

    code = "state"
