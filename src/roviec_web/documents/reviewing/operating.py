"""Whether work that people write is operated here: the compiler's own rule, asked about their words."""

from __future__ import annotations

from roviec import compile_bytes


def is_operated(text: str) -> bool:
    """Whether every task in the words is operated; words without any task are."""
    words = " ".join(text.split())
    plan = compile_bytes(f"I. NHIỆM VỤ\n1. {words}\n".encode(), "viec.txt")
    return all(task.operated for task in plan.tasks)
