"""Reports of ``roviec check``: for a person, for a program, for a code-review page. One form a file."""
