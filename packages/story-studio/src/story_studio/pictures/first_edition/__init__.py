"""How the first edition stages a page: kept as it was, so that its books keep their look."""
