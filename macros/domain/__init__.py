"""What the policy means: model, time, differences, rules. No file, clock, network or markup."""
