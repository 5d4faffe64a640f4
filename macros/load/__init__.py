"""From files to one Register: text, values with places, shape, model, and the rules' findings."""
