"""Plan against plan, clause by clause: two versions of one plan, or a sub-plan and its parent. Pure."""
