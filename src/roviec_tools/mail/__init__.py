"""E-mails, archives and folders taken apart into documents."""
