"""How much to ask for of one contract, what law says of it, and why each outcome suits or not.

Answers are prompts, each with one reason and one force; none says that a choice is lawful.
"""
