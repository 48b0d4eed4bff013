//! Secrets of many issuers in every layer, made when the test runs: none of them is in a file.

use harkdown::lint;
use harkdown::rules::Settings;
use serde_json::json;

/// Numbers drawn from a seed, the same at every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % sides
    }

    /// Text in the form of a pattern: a letter and a number stand for so many characters of an alphabet, and what is in
    /// quotes stands for itself.
    pub(crate) fn token(&mut self, form: &str) -> String {
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
pub(crate) const FORMS: [(&str, &str); 62] = [
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
    ("t", "'rootly_'h64"),
    ("t", "'secret-live-'a34'='"),
    ("t", "'hcaik_01'l56"),
    ("t", "'sgp_'h16'_'h40"),
    ("t", "'FLWSECK-'h32'-X'"),
    ("t", "'phx_'a43"),
    ("t", "'waka_'h8'-'h4'-4'h3'-a'h3'-'h12"),
    ("t", "'zpka_'h32'_'h8"),
    ("t", "'tgp_v1_'a43"),
    ("t", "'xnd_production_'a48"),
    ("t", "'xoxe-1-'a146"),
    ("t", "h10'msh'h15'p1'h6'jsn'h12"),
    ("t", "'sk.eyJ1Ijoi'a60'.'a22"),
    ("t", "'tfp_'a20'-'a23'_'a14"),
    ("t", "'AAAAAAAAAAAAAAAAAAAAA'a8'AAAAAA'a24'%3D'a50"),
    ("t", "'ABSKQmVkcm9ja0FQSUtleS'a100'='"),
    ("t", "'FwoGZXIvYXdzE'a300"),
    ("t", "'https://hooks.slack.com/workflows/T'u10'/A'u10'/'d18'/'a24"),
    ("NGROK_AUTHTOKEN", "'2'a26'_'a21"),
    ("launchdarkly_api_key", "'api-'h8'-'h4'-4'h3'-a'h3'-'h12"),
    ("Fastly-Key", "a32"),
    ("DD-APPLICATION-KEY", "h40"),
    ("X-Honeycomb-Team", "a22"),
    ("codecov_token", "h8'-'h4'-4'h3'-a'h3'-'h12"),
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

pub(crate) fn pages(name: &str, secret: &str) -> Vec<(&'static str, String)> {
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
        (
            "azure_storage_key",
            "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
        ),
        (
            "connection",
            "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
        ),
        ("totp_secret", "JBSWY3DPEHPK3PXP"),
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

/// A password that somebody drew, of ten and of twenty characters.
const PASSWORDS: [&str; 2] = ["k7Rt2mWq9Z", "k7Rt2mWq9ZbX4cVn8Ls3"];

/// Ways to give a user and a password `{}`, each in a page.
const CREDENTIALS: [&str; 12] = [
    "```sh\ncurl -u admin:{} https://api.acme.dev/v1\n```",
    "```sh\ncurl -u 'admin:{}' https://api.acme.dev/v1\n```",
    "```sh\ncurl -uadmin:{} https://api.acme.dev/v1\n```",
    "```sh\ncurl --user \"admin:{}\" https://api.acme.dev/v1\n```",
    "```sh\ncurl https://api.acme.dev/v1 \\\n  --user=admin:{}\n```",
    "```sh\ncurl --proxy-user admin:{} https://api.acme.dev/v1\n```",
    "```sh\nhttp -a admin:{} https://api.acme.dev/v1\n```",
    "```sh\nwget --user admin --password {} https://api.acme.dev/v1\n```",
    "```sh\ncurl https://admin:{}@api.acme.dev/v1\n```",
    "```python\nrequests.get(\"https://admin:{}@api.acme.dev/v1\")\n```",
    "Set `DATABASE_URL` to `postgres://admin:{}@db.acme.dev/app`.",
    "Run `curl -u admin:{} https://api.acme.dev/v1`.",
];

#[test]
fn passwords_behind_a_user_are_found_wherever_commands_and_urls_have_them() {
    for password in PASSWORDS {
        for form in CREDENTIALS {
            let page = format!("# A\n\n{}\n", form.replace("{}", password));
            assert!(finds_secret(&page), "{page}");
        }
        let sent = harkdown::web::encode_base64(format!("api:{password}").as_bytes());
        for (place, page) in pages("Authorization", &format!("Basic {sent}")) {
            assert!(finds_secret(&page), "Basic in a {place}:\n{page}");
        }
        for (place, page) in pages("link", &format!("https://admin:{password}@api.acme.dev/v1")) {
            assert!(finds_secret(&page), "a URL in a {place}:\n{page}");
        }
    }
    let key = "```sh\ncurl -u k7Rt2mWq9ZbX4cVn8Ls3: https://api.acme.dev/v1\n```\n";
    assert!(finds_secret(key), "{key}");
}

#[test]
fn passwords_that_stand_for_others_are_no_secrets() {
    let given = [
        "password",
        "passw0rd",
        "Password123!",
        "YOUR_PASSWORD",
        "YOUR_KEY",
        "$PASS",
        "${PASSWORD}",
        "<password>",
        "{{password}}",
        "hunter2",
        "sk_test_k7Rt2mWq9ZbX4cVn",
        "xxxxxxxx",
        "secret-password",
        "123456789",
        "correct-horse",
        "****",
        "$(pass show acme)",
        "",
    ];
    for password in given {
        for form in CREDENTIALS {
            let page = format!("# A\n\n{}\n", form.replace("{}", password));
            assert!(!finds_secret(&page), "{page}");
        }
        let sent = harkdown::web::encode_base64(format!("user:{password}").as_bytes());
        let page = format!("```sh\ncurl -H 'Authorization: Basic {sent}' https://api.acme.dev/\n```\n");
        assert!(!finds_secret(&page), "{password}: {page}");
    }
    for line in [
        "docker run -u 1000:1000 acme/app",
        "chown -R app:app /srv",
        "curl -u $USER:$PASS https://api.acme.dev/",
        "curl --user-agent 'Mozilla/5.0 (X11; rv:128.0)' https://api.acme.dev/",
        "rsync -a build/ web1.acme.dev:/srv/www/App2/v3Beta1",
        "see https://acme.dev:8443/a@b and mailto:ann@acme.dev",
    ] {
        assert!(!finds_secret(&format!("```sh\n{line}\n```\n")), "{line}");
    }
}

/// Further layers, each with the secret as the value of a field.
fn more_pages(name: &str, secret: &str) -> Vec<(&'static str, String)> {
    let line = secret.replace('\n', "\\n");
    let quoted = serde_json::to_string(secret).unwrap();
    let escaped = secret.chars().map(|it| format!("\\u{:04x}", u32::from(it))).collect::<Vec<String>>().concat();
    let percents = secret.bytes().map(|it| format!("%{it:02X}")).collect::<Vec<String>>().concat();
    let har = |part: &str| {
        format!("# A\n\n```har\n{{\"method\": \"POST\", \"url\": \"https://api.acme.dev/v1\", {part}}}\n```\n")
    };
    let script = json!({"scripts": {"login": format!("function login(user) {{\n  var {} = {quoted};\n}}", name.replace('-', "_"))}});
    let body = |text: String| json!({"mimeType": "application/json", "text": text}).to_string();
    let message = |head: &str, body: &str| {
        format!("# A\n\n```http\nPOST /v1{head} HTTP/1.1\nHost: api.acme.dev\n\n{body}\n```\n")
    };
    vec![
        ("escaped string", har(&format!("\"headers\": [{{\"name\": {name:?}, \"value\": \"{escaped}\"}}]"))),
        ("script in a body", har(&format!("\"postData\": {}", body(script.to_string())))),
        ("query", message(&format!("?{name}={percents}"), "")),
        (
            "form",
            har(&format!(
                "\"postData\": {}",
                json!({"mimeType": "application/x-www-form-urlencoded", "text": format!("a=1&{name}={percents}")})
            )),
        ),
        (
            "list of parameters",
            har(&format!(
                "\"postData\": {}",
                json!({"mimeType": "application/x-www-form-urlencoded", "params": [{"name": name, "value": secret}]})
            )),
        ),
        ("body of a message", message("", &json!({name: secret}).to_string())),
        ("console request", format!("# A\n\n```console\nPOST /v1/x\n{}\n```\n", json!({name: secret}))),
        ("body of curl", format!("# A\n\n```sh\ncurl https://api.acme.dev/ --json '{}'\n```\n", json!({name: secret}))),
        ("code", format!("# A\n\n```js\nconst {} = {quoted};\n```\n", name.replace('-', "_"))),
        ("prose", format!("# A\n\nSet `{name}={line}` before you start.\n")),
        (
            "response",
            format!(
                "# A\n\n```json\n{}\n```\n",
                serde_json::to_string_pretty(&json!({"items": [{name: secret}]})).unwrap()
            ),
        ),
        ("data with a comment", format!("# A\n\n```json\n{{\n  // theirs\n  {name:?}: {quoted},\n}}\n```\n")),
    ]
}

#[test]
fn secrets_of_every_issuer_are_found_in_other_layers_too() {
    let mut dice = Dice(0xD1B5_4A32_D192_ED03);
    let mut missed = Vec::new();
    let mut count = 0;
    for (name, form) in FORMS {
        let secret = dice.token(form);
        for (place, page) in more_pages(name, &secret) {
            count += 1;
            if !finds_secret(&page) {
                missed.push(format!("{name} ({form}) in a {place}"));
            }
        }
    }
    assert!(missed.is_empty(), "{} of {count}:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn whole_documents_of_secrets_are_found() {
    let mut dice = Dice(99);
    let key = dice.token("'-----BEGIN PRIVATE KEY-----\n'a64'\n'a64'\n'a64'\n-----END PRIVATE KEY-----\n'");
    let account = json!({
        "type": "service_account",
        "project_id": "acme",
        "private_key_id": dice.token("h40"),
        "private_key": key,
        "client_email": "ci@acme.iam.gserviceaccount.com",
    });
    let in_string = json!({"credentials": account.to_string()});
    let claims = json!({"iss": "https://login.example.com/", "sub": "u-81723", "exp": 1_790_000_000});
    let part = |value: &serde_json::Value| {
        harkdown::web::encode_base64(value.to_string().as_bytes())
            .trim_end_matches('=')
            .replace('+', "-")
            .replace('/', "_")
    };
    let token = format!("{}.{}.{}", part(&json!({"alg": "RS256", "typ": "JWT"})), part(&claims), dice.token("a86"));
    for (what, text) in [
        ("an account", account.to_string()),
        ("an account in a string", in_string.to_string()),
        ("a token of an example's issuer", json!({"t": token}).to_string()),
    ] {
        let har = json!({"method": "POST", "url": "https://api.acme.dev/", "postData": {"mimeType": "application/json", "text": text}});
        for page in [
            format!("```har\n{har}\n```\n"),
            format!("```json\n{text}\n```\n"),
            format!("```sh\ncurl https://api.acme.dev/ --json '{text}'\n```\n"),
            format!("```http\nPOST / HTTP/1.1\nHost: api.acme.dev\n\n{text}\n```\n"),
            format!("Send `{text}`.\n"),
        ] {
            assert!(finds_secret(&page), "{what}:\n{page}");
        }
    }
}

/// What looks like the secrets of [`FORMS`] and is none: placeholders, samples, ids.
const LOOK_ALIKES: [(&str, &str); 40] = [
    ("token", "123456789:YOUR_BOT_TOKEN"),
    ("token", "110201543:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ("url", "https://discord.com/api/webhooks/{webhook.id}/{webhook.token}"),
    ("url", "https://acct.blob.core.windows.net/c?sv=2022-11-02&sig=SIGNATURE"),
    ("connection", "AccountName=acct;AccountKey=<your-key>;EndpointSuffix=core.windows.net"),
    ("azure_devops_pat", "YOUR_PERSONAL_ACCESS_TOKEN"),
    ("X-Postmark-Server-Token", "server token"),
    ("X-Postmark-Server-Token", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
    ("MessageID", "b7bc2f4a-e38e-4336-af7d-e6c392c2f817"),
    ("private_key", "-----BEGIN PRIVATE KEY-----\nMIIE...\n-----END PRIVATE KEY-----\n"),
    ("key", "-----BEGIN OPENSSH PRIVATE KEY-----\n<contents of id_ed25519>\n-----END OPENSSH PRIVATE KEY-----"),
    (
        "public",
        "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq7Xw3q0yT8vJm2cK5r9bQ1nZ6sL4\n-----END PUBLIC KEY-----",
    ),
    ("token", "ATATT3xFfGF0_YOUR_API_TOKEN"),
    ("password", "dckr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ("api_key", "key-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ("api_key", "key-3ax6xnjp29jd6fds4gc373sgvjxteol0-example"),
    ("X-Vault-Token", "hvs.YOUR_VAULT_TOKEN"),
    ("X-Vault-Token", "$VAULT_TOKEN"),
    ("okta_token", "${OKTA_TOKEN}"),
    ("docker_token", "<docker-token>"),
    ("token_id", "0d6c7f1e-28a5-4b52-8a0f-9b1a6c0f3a11"),
    ("digest", "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    ("stripe", "sk_test_4eC39HqLyjWDarjtT1zdp7dc"),
    ("access_key_id", "AKIAIOSFODNN7EXAMPLE"),
    ("aws_secret_access_key", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
    ("key", "sk-proj-..."),
    ("key", "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ("Authorization", "Bearer <token>"),
    ("etag", "33a64df551425fcc55e4d42a148795d9f25f89d4"),
    ("cursor", "dXNlcjpXMDdRQ1JQQTQ"),
    ("device_token", "740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad"),
    ("token", "ghp_16C7e42F292c6912E7710c838347Ae178B4a"),
    ("Authorization", "Bearer 3fa85f64-5717-4562-b3fc-2c963f66afa6"),
    ("access_token", "2YotnFZFEjr1zCsicMWpAA"),
    ("id", "z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=="),
    (
        "hashed",
        "$scrypt$ln=14$z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==",
    ),
    ("Cookie", "csrf_token=k7Rt2mWq9ZbX4cVn8Ls3; XSRF-TOKEN=k7Rt2mWq9ZbX4cVn8Ls3"),
    ("renamedSecret", "NewOnBehalfOfCredentialWithSecret"),
    ("htpasswd_password", "ann:$apr1$H4yGiGNg$ssl5/NymaGFRUvxIV1Nyr"),
    ("integrity", "sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=="),
];

#[test]
fn what_looks_like_a_secret_is_none_in_any_layer() {
    let mut flagged = Vec::new();
    for (name, value) in LOOK_ALIKES {
        for (place, page) in pages(name, value).into_iter().chain(more_pages(name, value)) {
            if finds_secret(&page) {
                flagged.push(format!("{name}: {value} in a {place}"));
            }
        }
    }
    assert!(flagged.is_empty(), "{}:\n{}", flagged.len(), flagged.join("\n"));
}

#[test]
fn a_key_without_a_mark_of_its_own_is_found_beside_the_name_of_its_vendor() {
    let key = Dice(0x1234_5678_9ABC_DEF1).token("a86");
    assert!(finds_secret(&format!("Set the storage account to `{key}==`.\n")));
    assert!(!finds_secret(&format!("Set the digest to `{key}==`.\n")));
}

#[test]
fn what_options_of_commands_give_is_found() {
    let mut dice = Dice(0x1234_5678_9ABC_DEF1);
    for (command, is_secret) in [
        ("curl --oauth2-bearer SECRET https://api.acme.dev/v1", true),
        ("curl --oauth2-bearer \\\n  'SECRET' https://api.acme.dev/v1", true),
        ("curl --cert client.pem --pass SECRET https://api.acme.dev/v1", true),
        ("curl --proxy-cert proxy.pem --proxy-pass \"SECRET\" https://api.acme.dev/v1", true),
        ("curl --tlsuser ann --tlspassword SECRET https://api.acme.dev/v1", true),
        ("curl https://api.acme.dev/v1 -E client.pem:SECRET", true),
        ("curl https://api.acme.dev/v1 \\\n  -E 'client.pem:SECRET'", true),
        ("curl --cert ./certs/client.p12:SECRET https://api.acme.dev/v1", true),
        ("curl --proxy-cert proxy.pem:SECRET https://api.acme.dev/v1", true),
        ("curl --cert client.pem --key SECRET.key https://api.acme.dev/v1", false),
        ("curl --cert SECRET.pem https://api.acme.dev/v1", false),
        ("curl --cert /etc/SECRET/client.pem https://api.acme.dev/v1", false),
        ("grep -E name:SECRET log.txt", false),
        ("curl -sE client.pem:SECRET https://api.acme.dev/v1", true),
        ("curl -su ann:SECRET https://api.acme.dev/v1", true),
        ("curl -sSu 'ann:SECRET' https://api.acme.dev/v1", true),
        ("curl -Lsuann:SECRET https://api.acme.dev/v1", true),
        ("curl -fsS --user=ann:SECRET https://api.acme.dev/v1", true),
        ("curl -su SECRET: https://api.acme.dev/v1", true),
        ("curl -so ann:SECRET https://api.acme.dev/v1", false),
        ("report -u https://acme.dev/view/SECRET -f pdf", false),
    ] {
        let secret = dice.token("a24");
        let command = command.replace("SECRET", &secret);
        for page in [format!("```sh\n{command}\n```\n"), format!("```\n{command}\n```\n")] {
            let report = lint::check(&page, &Settings::default());
            let found = report.diagnostics.iter().filter(|found| found.rule.name == "secret");
            let places: Vec<&str> = found.map(|found| found.span.of(&page)).collect();
            assert_eq!(places, vec![secret.as_str(); usize::from(is_secret)], "{page}");
            let masked = harkdown::report::Mask::of(&page).text(&page);
            assert_eq!(masked.contains(&secret), !is_secret, "{masked}");
        }
    }
    for command in [
        "curl --oauth2-bearer \"$TOKEN\" https://api.acme.dev/v1",
        "curl --oauth2-bearer YOUR_ACCESS_TOKEN https://api.acme.dev/v1",
        "curl -E client.pem:password --pass secret https://api.acme.dev/v1",
    ] {
        assert!(!finds_secret(&format!("```sh\n{command}\n```\n")), "{command}");
    }
}

#[test]
fn what_prose_says_that_a_name_is_is_found() {
    let mut dice = Dice(0x0BAD_5EED_0BAD_5EED);
    for (prose, is_secret) in [
        ("Set ACME_API_TOKEN to `SECRET` and go on.", true),
        ("Your `client_secret` is `SECRET`.", true),
        ("We gave the acme_password as \"SECRET\".", true),
        ("The `trace_id` is `SECRET`.", false),
        ("The page token is `SECRET`.", false),
        ("The token is `SECRET`.", true),
        ("    export TOKEN=SECRET", true),
        ("    curl -F token=SECRET https://api.acme.dev/v1", true),
        ("next token: SECRET", false),
        ("The public_key is `SECRET`.", false),
    ] {
        let prose = prose.replace("SECRET", &dice.token("a30"));
        assert_eq!(finds_secret(&prose), is_secret, "{prose}");
    }
}

#[test]
fn ids_are_keys_where_only_credentials_can_be() {
    let mut dice = Dice(0x5EED_0123_4567_89AB);
    for (line, is_secret) in [
        ("curl -H 'Authorization: Bearer ID' https://api.acme.dev/v1", true),
        ("curl -H 'Authorization: GenieKey ID' https://api.acme.dev/v1", true),
        ("curl -u api:ID https://api.acme.dev/v1", true),
        ("curl -su ID: https://api.acme.dev/v1", true),
        ("curl https://api:ID@api.acme.dev/v1", true),
        ("curl -H 'X-Request-Id: ID' https://api.acme.dev/v1", false),
        ("curl 'https://api.acme.dev/v1/users/ID?session_token_id=ID'", false),
    ] {
        let page = format!("```sh\n{}\n```\n", line.replace("ID", &dice.token("h8'-'h4'-4'h3'-b'h3'-'h12")));
        assert_eq!(finds_secret(&page), is_secret, "{page}");
    }
}

/// Lines in which a page gives away `SECRET`, a token or a password, or has something that looks like that.
#[test]
fn what_tools_are_given_is_found_wherever_it_is() {
    let mut dice = Dice(0x5EED_0BAD_5EED_0BAD);
    for (page, is_secret) in [
        ("Run `curl -su ann:SECRET https://api.acme.dev/v1`.", true),
        ("Run `curl -sSku ann:SECRET https://api.acme.dev/v1`.", true),
        ("Run `sort -ku ann:password file`.", false),
        ("acme login --token SECRET", true),
        ("acme deploy --api-key 'SECRET' --all", true),
        ("acme deploy --secret SECRET", true),
        ("aws s3 ls --starting-token SECRET", false),
        ("acme deploy --image SECRET", false),
        ("acme login --token $TOKEN", false),
        ("acme login --token my-token-of-2024", false),
        ("docker login -u ann -p SECRET registry.acme.dev", true),
        ("docker run -p 127.0.0.1:8080:80 acme/app", false),
        ("docker run -p SECRET acme/app", false),
        ("mysql -u root -pSECRET shop", true),
        ("mysql -u root -ppassword shop", false),
        ("mkdir -p build/SECRET", false),
        ("sshpass -p 'SECRET' ssh ann@acme.dev", true),
        ("ssh -p 2222 ann@acme.dev", false),
        ("machine api.acme.dev login ann password SECRET", true),
        ("machine api.acme.dev\n  login ann\n  password SECRET", true),
        ("machine api.acme.dev login ann password mypassword", false),
        ("requests.get(url, auth=(\"ann\", \"SECRET\"))", true),
        ("requests.get(url, auth=HTTPBasicAuth('ann', 'SECRET'))", true),
        ("requests.get(url, auth=(\"user\", \"pass\"))", false),
        ("curl_setopt($curl, CURLOPT_USERPWD, \"ann:SECRET\");", true),
        ("curl_setopt($curl, CURLOPT_USERPWD, \"ann:$password\");", false),
        ("- name: API_TOKEN\n  value: SECRET", true),
        ("- name: DB_PASSWORD\n  value: \"SECRET\"", true),
        ("- name: IMAGE_DIGEST\n  value: SECRET", false),
        ("- name: API_TOKEN\n  value: your-token", false),
        ("git clone https://SECRET@git.acme.dev/app.git", true),
        ("git clone https://SECRET:x-oauth-basic@git.acme.dev/app.git", true),
        ("git clone https://ann@git.acme.dev/app.git", false),
        ("dsn: https://SECRET@o1.ingest.sentry.io/1", false),
        ("Cookie: theme=dark; session=SECRET", true),
        ("Cookie: theme=dark; session=abc123", false),
    ] {
        let page = page.replace("SECRET", &dice.token("a24"));
        for page in [format!("# A\n\n```\n{page}\n```\n"), format!("# A\n\n```text\n{page}\n```\n")] {
            assert_eq!(finds_secret(&page), is_secret, "{page}");
        }
    }
}

#[test]
fn letters_of_a_token_may_be_escaped_in_any_language() {
    let token = format!("sk_live_{}", Dice(0x0DDB_A115).token("a24"));
    for underscore in ["\\_", "&#95;", "&#x5f;", "\\x5f", "\\u{5f}", "\\u005f", "%5F"] {
        let written = token.replace('_', underscore);
        let page = format!("# A\n\nThe key is {written} here.\n");
        let report = lint::check(&page, &Settings::default());
        let places: Vec<&str> = report.diagnostics.iter().map(|found| found.span.of(&page)).collect();
        assert_eq!(places, [written.as_str()], "{page}");
    }
    for words in ["sk\\_live\\_key\\_of\\_the\\_account", "&#x; &#; \\x \\u{ \\", "C:\\x5\\u{110000}"] {
        assert!(!finds_secret(&format!("# A\n\n{words}\n")), "{words}");
    }
}
