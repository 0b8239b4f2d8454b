"""What reviewers do: each action writes one edit on a clause, with its audit row and its event.

Every action takes ``stamp``, the name of the edits that the reviewer saw on the clause (``ReviewedClause.stamp``).
Where somebody else was quicker it refuses with ``StaleError``, and nothing is written over.
"""
