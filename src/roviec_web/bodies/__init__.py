"""Bodies (cơ quan, đơn vị, tổ chức) over time: kinds, parents, names, successions, and how documents name them."""
