"""Views, one module for each kind of page: what a page says, before it is laid out."""
