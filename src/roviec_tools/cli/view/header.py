"""The card on top of the page: what document this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from roviec_tools.cli.view.labels import day, label

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.model.directive import Directive
    from roviec.model.plan import Plan
    from roviec_tools.cli.view.paper import Paper


def put_header(paper: Paper, plan: Plan) -> None:
    """Type and title, then who issued it, when, under which number, and who signed."""
    directive = plan.directive
    source = plan.outlined.repaired.source
    language = paper.language
    grid = Table.grid(padding=(0, 1))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(ratio=1)
    rows = _rows(directive, language) if directive else []
    encoding = f" · {source.encoding}" if source.encoding else ""
    pages = f" · {label('page', language, n=source.pages)}" if source.pages else ""
    rows.append((label("source", language), f"{source.name}{encoding}{pages}"))
    for name, value in rows:
        if value:
            grid.add_row(Text(name), Text(paper.short(value, 400)))
    title = paper.short((directive.title if directive else None) or label("untitled", language), 600)
    kind = directive.type.name if directive and directive.type else ""
    body = Table.grid()
    body.add_row(Text(title, style="bold"))
    body.add_row(Text())
    body.add_row(grid)
    paper.put(Panel(body, title=Text(kind, style="bold") if kind else None, box=box.ROUNDED, padding=(0, 1)))


def _rows(directive: Directive, language: Language) -> list[tuple[str, str | None]]:
    number = directive.number or (label("no_number", language) + directive.symbol if directive.symbol else None)
    place = f"{directive.place}, " if directive.place else ""
    issuers = [name for name in (directive.parent_issuer, directive.issuer) if name]
    bases = [basis.number or basis.title or "" for basis in directive.bases]
    return [
        (label("issuer", language), " – ".join(issuers)),
        (label("number", language), number),
        (label("date", language), place + day(directive.date, language) if directive.date else directive.place),
        (label("signer", language), _signer(directive)),
        (label("urgency", language), directive.urgency),
        (label("secrecy", language), directive.secrecy),
        (label("bases", language), "; ".join(filter(None, bases))),
        (label("recipients", language), "; ".join(item.name for item in directive.recipients)),
    ]


def _signer(directive: Directive) -> str | None:
    signature = directive.signature
    if signature is None:
        return None
    office = " ".join(filter(None, (signature.authority, signature.position)))
    return ", ".join(filter(None, (signature.name, office)))
