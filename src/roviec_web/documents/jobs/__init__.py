"""Work on documents outside requests; alone here the tools of ``roviec_tools`` are called."""
