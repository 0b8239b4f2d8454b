"""How documents name bodies: pure functions of names, without the database.

``spelling`` brings spellings together, ``places`` parts a name into what a body is and where, ``matching`` finds the
body of a name, ``classes`` reads the names of whole classes.
"""
