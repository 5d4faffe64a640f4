"""Register → pages, tables, figures, downloads. Pure: values in, text out. Loads nothing."""
