"""What the site's own search looks through: documents, their kinds and weights, the index file.

The words people type are matched in the browser (docs/js/search/); everything that
decides an order comes from here, so that it can be read, tested and explained.
"""
