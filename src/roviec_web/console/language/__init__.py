"""The language of the pages: the person's own, else the browser's cookie, else Vietnamese."""
