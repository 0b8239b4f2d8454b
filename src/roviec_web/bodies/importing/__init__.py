"""Lists of bodies from a workbook or a CSV file, read without the database: columns, rows, what each cell says."""
