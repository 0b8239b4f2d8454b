"""Tables of the language and of drafting: no logic but looking up."""
