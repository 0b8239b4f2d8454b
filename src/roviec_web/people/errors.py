"""Why an action on people and roles refuses.

ActionError
├── NoSuchPersonError     there is none, or none that this person may see
├── NoSuchSessionError    a session that has ended, or is somebody else's
├── RoleRefusedError      more than one may grant, outside one's subtree, to oneself; days that do not fit
├── LastKeeperError       nobody would be left to keep the house
├── PersonRefusedError    an account that cannot be changed so, or not by this person
├── ViewRefusedError      filters that cannot be kept under this name, or not for this body
├── FactorUnreadableError a second factor whose secret no key of the site opens
└── SpentLinkError        a link that was used, is too old, or never was
"""

from __future__ import annotations

from roviec_web.kit.errors import ActionError, NotFoundError


class NoSuchPersonError(NotFoundError):
    """There is no such person, or none that this person may see."""

    code = "person.not_found"


class NoSuchSessionError(NotFoundError):
    """The session has ended, or is somebody else's."""

    code = "session.not_found"


class RoleRefusedError(ActionError):
    """A role that may not be given, changed or ended so."""

    code = "role.refused"


class LastKeeperError(ActionError):
    """The last administrator of a body stays until there is another."""

    code = "role.last"


class PersonRefusedError(ActionError):
    """An account that cannot be changed so, or not by this person."""

    code = "person.refused"


class SpentLinkError(ActionError):
    """The link was used, is too old, or never was: told in the same words."""

    code = "link.spent"
    status = 410


class FactorUnreadableError(ActionError):
    """The site's secret key was changed, and the one that sealed the factor is not kept."""

    code = "factor.unreadable"


class ViewRefusedError(ActionError):
    """Filters that cannot be kept under this name, or not for this body."""

    code = "view.refused"
