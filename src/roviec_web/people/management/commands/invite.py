"""``roviec-web invite``: the first administrator of a new site, and a way back in when all are gone."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from roviec_web.bodies.models import Body
from roviec_web.kit.errors import ActionError
from roviec_web.people.actions.invitations import invitation_address, invite_person
from roviec_web.people.models import RoleKind


class Command(BaseCommand):
    """Invites somebody and prints the link, for a machine that sends no e-mail yet."""

    help = "Invite a person: makes an account with roles on a body and prints the one-time link."

    def add_arguments(self, parser: CommandParser) -> None:
        """The words behind the command."""
        parser.add_argument("email")
        parser.add_argument("--name", required=True)
        parser.add_argument("--body", required=True, help="code of the body, as it stands in its address")
        parser.add_argument(
            "--role", action="append", choices=RoleKind.values, help="may be repeated; administrator if absent"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Ask the action."""
        del args
        body = Body.objects.filter(code=options["body"]).first()
        if body is None:
            message = f"No body has the code {options['body']}; a body's code is the last part of its address."
            raise CommandError(message)
        try:
            _person, secret = invite_person(
                email=options["email"],
                name=options["name"],
                body=body,
                kinds=options["role"] or [RoleKind.ADMINISTRATOR],
                acting_user=None,
            )
        except ActionError as error:
            raise CommandError(error.message) from error
        self.stdout.write(invitation_address(secret))
