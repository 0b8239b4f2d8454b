"""Cơ quan đang làm việc: the body that a person with roles on several works for now. It narrows what is shown first."""
