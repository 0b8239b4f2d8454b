"""Search without accents over everything: one table of entries that the actions of the apps keep.

    keep("document", document.code, [Found(title=…, text=…, body_path=…)])   in the transaction of the change
    find(visible_rows, "document", "ke hoach tiem chu")                       rows cut by the access rule before

``words`` reads what people type, ``entries`` writes, ``finding`` reads; ``near`` is for a slip of the finger.
"""
