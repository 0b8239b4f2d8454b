"""Scans and photographs read with Tesseract: pictures in, a ``roviec.source.Source`` out.

    from roviec_tools.ocr import default_cache, looks_like_scan, read_pdf, read_scan

    source = read_scan(data, "ke-hoach.jpg", options, cache=default_cache(), progress=None)

The libraries of the extra ``scan`` are loaded when the first page is read; importing this package needs none of them.
"""

from __future__ import annotations

from roviec_tools.ocr.cache import default_cache
from roviec_tools.ocr.door import Progress, draw_recognised, looks_like_scan, read_pdf, read_scan

__all__ = ["Progress", "default_cache", "draw_recognised", "looks_like_scan", "read_pdf", "read_scan"]
