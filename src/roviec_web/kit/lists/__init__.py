"""What every list shares: pages that begin where the last one ended, words without accents, harmless files.

``paging`` cuts an ordered list into pages, ``narrowing`` keeps the rows that are asked for, ``files`` writes them as
CSV and XLSX. What a list is of, and who sees which rows, is decided by its own query.
"""
