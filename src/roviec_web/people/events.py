"""What other apps hear of people."""

from __future__ import annotations

from typing import Final

ROLE_GRANTED: Final = "role.granted"
ROLE_ENDED: Final = "role.ended"
PERSON_INVITED: Final = "person.invited"
PERSON_HANDED_OVER: Final = "person.handed_over"
PERSON_DEACTIVATED: Final = "person.deactivated"
