"""Scans and photographs read with Tesseract."""
