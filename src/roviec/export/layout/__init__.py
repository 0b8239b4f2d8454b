"""Layout: a plan set on paper in the form that its family of documents prescribes, before any file format.

``plan_paper``, ``assigned_paper`` and ``draft_paper`` make a ``Paper``; ``roviec.export.word`` and the typesetter write
it. All decisions of form are taken here, so that a Word file and a PDF of one plan look alike.
"""
