"""Tags of the templates of the staff front end."""
