#!/usr/bin/env python3
"""Writes patterns.tsv from the rules of Gitleaks, as the crate keyspoor carries them.

    cargo vendor (with keyspoor among the dependencies of any package)
    python3 patterns.py vendor/keyspoor/src/builtin_rules.json > patterns.tsv

A line is: name, keywords (one of them stands in every match), least entropy, pattern. Only patterns that tell a token
by its own form are taken: those that need the name of a vendor next to it are for source code, where no layer says
which field a value stands in. What surrounds a token is left to the one check that harkdown makes for all of them.
"""
import json
import re
import sys

# Told by harkdown itself, with more than a pattern, or too weak for pages that nobody shall have to silence.
LEFT_OUT = {
    "aws-amazon-bedrock-api-key-short-lived", "curl-auth-header", "curl-auth-user", "facebook-access-token",
    "flutterwave-public-key", "freemius-secret-key", "gitlab-session-cookie", "jwt", "jwt-base64",
    "kubernetes-secret-yaml", "nuget-config-password", "private-key", "sidekiq-sensitive-url",
    "sourcegraph-access-token", "vault-service-token", "microsoft-teams-webhook",
}
BEFORE = ["\\b", "(?:^|[\\\\'\"\\x60\\s>=:(,)])"]
AFTER = ["(?:[\\x60'\"\\s;]|\\\\[nr]|$|\\b)", "(?:[\\x60'\"\\s;]|\\\\[nr]|$)", "(?:$|[\\\\'\"\\x60\\s<),])",
         "(?:[^\\w-]|\\z)", "(?:[^a-zA-Z0-9+/]|\\z)", "\\b"]


def token(pattern):
    """The pattern of the token alone."""
    flag = "(?i)" if pattern.startswith("(?i)") else ""
    pattern = pattern[len(flag):]
    for before in BEFORE:
        pattern = pattern.removeprefix(before)
    for after in AFTER:
        pattern = pattern.removesuffix(after)
    return flag + pattern


def main():
    rules = json.load(open(sys.argv[1]))["rules"]
    for rule in rules:
        needs_name = "{0,50}?" in rule["pattern"]
        if not rule["pattern"] or needs_name or rule["id"] in LEFT_OUT:
            continue
        print(rule["id"], ",".join(rule["keywords"]), rule["min_entropy"] or 0, token(rule["pattern"]), sep="\t")


main()
