"""Rõ Việc's web application: where offices work on the plans that the compiler reads.

Apps build on each other, downwards only: ``config`` over ``demo`` over ``console`` over ``documents`` over ``people``
over ``bodies`` over ``kit``. Inside an app, ``actions`` write, ``queries`` read, both inside the one access rule of
``people.access``. See docs/architecture.md.
"""
