//! Secrets of many issuers in every layer, made when the test runs: none of them is in a file.

use harkdown::lint;
use harkdown::rules::Settings;
use serde_json::json;

/// Numbers drawn from a seed, the same at every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % sides
    }

    /// Text in the form of a pattern: a letter and a number stand for so many characters of an alphabet, and what is in
    /// quotes stands for itself.
    fn token(&mut self, form: &str) -> String {
        let mut text = String::new();
        for (at, part) in form.split('\'').enumerate() {
            if at % 2 == 1 {
                text.push_str(part);
                continue;
            }
            for piece in part.split_whitespace() {
                let alphabet: Vec<char> = match &piece[..1] {
                    "a" => ('a'..='z').chain('A'..='Z').chain('0'..='9').collect(),
                    "u" => ('A'..='Z').chain('2'..='7').collect(),
                    "l" => ('a'..='z').chain('0'..='9').collect(),
                    "w" => ('a'..='z').chain('A'..='Z').collect(),
                    "d" => ('1'..='9').collect(),
                    "h" => ('0'..='9').chain('a'..='f').collect(),
                    other => panic!("no alphabet {other}"),
                };
                let count: usize = piece[1..].parse().unwrap();
                text.extend((0..count).map(|_| alphabet[self.below(alphabet.len())]));
            }
        }
        text
    }
}

/// The field that a secret is in, and its form.
const FORMS: [(&str, &str); 38] = [
    ("token", "d10':AA'a33"),
    ("url", "'https://discord.com/api/webhooks/'d18'/'a68"),
    ("url", "'https://acct.blob.core.windows.net/c?sv=2022-11-02&sig='a20'%2B'a20'%3D'"),
    ("connection", "'AccountName=acct;AccountKey='a86'==;EndpointSuffix=core.windows.net'"),
    ("pat", "a76'AZDO'a4"),
    ("azure_devops_pat", "l52"),
    ("X-Postmark-Server-Token", "h8'-'h4'-4'h3'-a'h3'-'h12"),
    ("private_key", "'-----BEGIN PRIVATE KEY-----\n'a64'\n'a64'\n'a64'\n-----END PRIVATE KEY-----\n'"),
    (
        "key",
        "'-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n'a70'\n'a70'\n-----END OPENSSH PRIVATE KEY-----\n'",
    ),
    ("token", "'ATATT3xFfGF0'a170'='u8"),
    ("password", "'dckr_pat_'a27"),
    ("api_key", "'key-'h32"),
    ("mailgun_key", "h32'-'h8'-'h8"),
    ("X-Vault-Token", "'hvs.'a90"),
    ("X-Vault-Token", "'s.'a24"),
    ("okta_token", "'00'a40"),
    ("docker_token", "a36"),
    ("oktaToken", "a36"),
    ("token", "'xoxb-'d12'-'d12'-'a24"),
    ("stripe", "'sk_live_'a24"),
    ("access_key_id", "'AKIA'u16"),
    ("aws_secret_access_key", "a40"),
    ("key", "'sk-proj-'a120"),
    ("key", "'SG.'a22'.'a43"),
    ("PRIVATE-TOKEN", "'glpat-'a20"),
    ("DD-API-KEY", "h32"),
    ("X-Algolia-API-Key", "h32"),
    ("key", "'AIza'a35"),
    ("hubspot", "'pat-na1-'h8'-'h4'-'h4'-'h4'-'h12"),
    ("Api-Key", "'NRAK-'u27"),
    ("client_secret", "l30"),
    ("access_token", "'ya29.'a100"),
    ("client_secret", "'GOCSPX-'a28"),
    ("hf", "'hf_'w34"),
    ("X-Shopify-Access-Token", "'shpat_'h32"),
    ("apikey", "h32'-us12'"),
    ("t", "'pul-'h40"),
    ("t", "'sl.'a136"),
];

/// A page with a request, whose header or body is `place`.
fn request(place: &str, name: &str, secret: &str) -> String {
    let text = match place {
        "body" => json!({"a": {name: secret}}).to_string(),
        "string in a body" => json!({"p": json!({"q": {name: secret}}).to_string()}).to_string(),
        "string in a string" => json!({"p": json!({"q": json!({name: secret}).to_string()}).to_string()}).to_string(),
        _ => String::new(),
    };
    let mut har = json!({
        "method": "POST",
        "url": "https://api.acme.dev/v1/x",
        "headers": [{"name": "Content-Type", "value": "application/json"}],
    });
    match place {
        "header" => har["headers"] = json!([{"name": name, "value": secret}]),
        _ => har["postData"] = json!({"mimeType": "application/json", "text": text}),
    }
    format!("# A\n\n```har\n{}\n```\n", serde_json::to_string_pretty(&har).unwrap())
}

fn pages(name: &str, secret: &str) -> Vec<(&'static str, String)> {
    let mut pages: Vec<(&str, String)> = ["header", "body", "string in a body", "string in a string"]
        .map(|place| (place, request(place, name, secret)))
        .into();
    let broken = request("body", name, secret).replace("\"method\": \"POST\",", "\"method\": \"POST\" \"x\" {{");
    pages.push(("broken block", broken));
    let data = serde_json::to_string_pretty(&json!({"a": 1, name: secret})).unwrap();
    pages.push(("data", format!("# A\n\n```json\n{data}\n```\n")));
    let line = secret.replace('\n', "\\n");
    pages.push(("shell", format!("# A\n\n```sh\ncurl -H '{name}: {line}' https://api.acme.dev/\n```\n")));
    pages
}

fn finds_secret(page: &str) -> bool {
    lint::check(page, &Settings::default()).diagnostics.iter().any(|found| found.rule.name == "secret")
}

#[test]
fn secrets_of_every_issuer_are_found_in_every_layer() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for (name, form) in FORMS {
        let secret = dice.token(form);
        for (place, page) in pages(name, &secret) {
            assert!(finds_secret(&page), "{name} ({form}) in a {place}:\n{page}");
        }
    }
}

#[test]
fn a_secret_is_said_once() {
    for (place, page) in pages("client_secret", "k7Rt2mWq9ZbX4cVn8Ls3") {
        let found = lint::check(&page, &Settings::default()).diagnostics;
        let secrets = found.iter().filter(|found| found.rule.name == "secret").count();
        assert_eq!(secrets, 1, "in a {place}:\n{page}");
    }
}

#[test]
fn what_specifications_print_is_no_secret() {
    for (name, value) in [
        ("access_token", "2YotnFZFEjr1zCsicMWpAA"),
        ("refresh_token", "tGzv3JOkF0XG5Qx2TlKWIA"),
        ("client_secret", "7Fjfp0ZBr1KtDRbnfVdmIw"),
        ("Authorization", "Bearer mF_9.B5f-4.1JqM"),
        ("Authorization", "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"),
        ("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        (
            "id_token",
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        ),
        ("next_page_token", "Q0FJUUFBSjVkV3RhYldGd"),
        ("csrf_token", "k7Rt2mWq9ZbX4cVn8Ls3"),
        ("commit", "a384a6958e1b21da79f3e67918bc800704500784"),
        ("public_key", "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq7"),
        ("token_type", "Bearer"),
        ("hashedToken", "A1jmsVCHHH2SkXHrEJDfumN+VtUP3tcuJ/OGseGrRbA="),
    ] {
        for (place, page) in pages(name, value) {
            assert!(!finds_secret(&page), "{name}: {value} in a {place}:\n{page}");
        }
    }
}
