"""Values → what departs from the schema, said in words."""
