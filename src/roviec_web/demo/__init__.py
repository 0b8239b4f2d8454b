"""The invented province (tỉnh thử nghiệm): bodies, people and documents to try the workspace with, and to measure it.

Everything is drawn from a seed: the same size and seed give the same names, numbers and words. No place, office or
person of it exists. It is only ever written into an empty site whose ``ROVIEC_WEB_DEMO`` is ``yes``.
"""
