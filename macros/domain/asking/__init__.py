"""What may be asked: one question put to the table of law, which has one answer for every case.

"May be scored" means that this guide found no bar. Nothing here approves anything.
"""
