"""Draft: the skeleton of a sub-plan (kế hoạch của đơn vị cấp dưới), made of a plan's clauses and of blanks."""
