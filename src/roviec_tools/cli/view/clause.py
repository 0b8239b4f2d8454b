"""The words of a clause as a line prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roviec.model.outlined import Node


def heading_of(node: Node) -> str:
    """The heading; with the colon that stands in the document where words of its own follow ("Thời gian: 03 tháng").

    A heading that ends with a mark keeps that one alone.
    """
    heading = node.heading or ""
    return f"{heading}:" if heading and node.text and heading[-1] not in ".:;!?" else heading


def words_of(node: Node) -> str:
    """Heading and own words on one line, without the marker."""
    return " ".join(filter(None, (heading_of(node), node.text)))
