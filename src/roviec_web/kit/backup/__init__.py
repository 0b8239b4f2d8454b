"""Database and files of a site as one file, for either database, restored whole or not at all.

    site.roviec.tar
      manifest.json          what is in it, with digests; the last member, so that a file cut short has none
      tables/<table>.jsonl   a row a line, values as JSON: neither SQLite's nor PostgreSQL's
      files/<name>           as they stand in the folder of files

``rows`` turns tables into lines and back, ``writing`` makes the file, ``reading`` takes it up.
"""
