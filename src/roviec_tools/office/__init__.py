"""Old Word files, RTF and ODT turned into DOCX."""
