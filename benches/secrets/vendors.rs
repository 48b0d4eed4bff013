//! Tokens that look live and that nobody was given: made at run time from forms that vendors document.
//!
//! A form has `|` where the text of this file must not look like a token, and `{class:length}` for what is drawn.

use crate::support::rng::Rng;

/// A form of a token and the field that it is usually found in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vendor {
    pub(crate) name: &'static str,
    /// The field that it is given to: a value that only its name tells from others needs it.
    pub(crate) field: &'static str,
    form: &'static str,
}

const fn vendor(name: &'static str, field: &'static str, form: &'static str) -> Vendor {
    Vendor { name, field, form }
}

pub(crate) const VENDORS: &[Vendor] = &[
    vendor("adafruit", "aio_key", "aio|_{a:28}"),
    vendor("age", "identity", "AGE-SECRET-|KEY-1{bech:58}"),
    vendor("airtable", "token", "pa|t{a:14}.{h:64}"),
    vendor("anthropic", "x-api-key", "sk-|ant-api03-{u:93}AA"),
    vendor("asana", "access_token", "2/{d:16}/{d:16}:{h:32}"),
    vendor("atlassian", "api_token", "ATA|TT3xFfGF0{u:180}={H:8}"),
    vendor("aws access key", "aws_access_key_id", "AK|IA{b:16}"),
    vendor("aws secret key", "aws_secret_access_key", "{s:40}"),
    vendor(
        "azure account key",
        "connection_string",
        "DefaultEndpointsProtocol=https;AccountName=files;Account|Key={s:86}==;EndpointSuffix=core.windows.net",
    ),
    vendor("azure client secret", "client_secret", "{a:3}8|Q~{a:34}"),
    vendor("azure devops", "azure_devops_pat", "{l:52}"),
    vendor(
        "azure sas",
        "url",
        "https://files.blob.core.windows.net/in?sv=2022-11-02&ss=b&srt=o&sp=r&se=2030-01-01T00%3A00%3A00Z&si|g={a:43}%3D",
    ),
    vendor("bitbucket", "app_password", "ATB|B{a:32}"),
    vendor("braintree", "access_token", "access_|token$production${l:16}${h:32}"),
    vendor("brevo", "api-key", "xkey|sib-{h:64}-{a:16}"),
    vendor("buildkite", "token", "bk|ua_{h:40}"),
    vendor("circleci", "Circle-Token", "CCI|PAT_{a:22}_{h:40}"),
    vendor("clojars", "token", "CLOJ|ARS_{h:60}"),
    vendor("cloudflare origin ca", "X-Auth-User-Service-Key", "v1|.0-{h:24}-{h:146}"),
    vendor("contentful", "access_token", "CF|PAT-{u:43}"),
    vendor("databricks", "token", "da|pi{h:32}"),
    vendor("datadog", "DD-API-KEY", "{h:32}"),
    vendor("digitalocean", "token", "dop|_v1_{h:64}"),
    vendor("digitalocean oauth", "access_token", "doo|_v1_{h:64}"),
    vendor("discord bot", "token", "MT{a:22}.G{a:5}.{u:38}"),
    vendor("discord webhook", "webhook_url", "https://dis|cord.com/api/webhooks/{D:18}/{u:68}"),
    vendor("docker hub", "docker_token", "dckr|_pat_{u:27}"),
    vendor("doppler", "token", "dp|.pt.{a:43}"),
    vendor("duffel", "token", "duf|fel_live_{u:43}"),
    vendor("dynatrace", "Api-Token", "dt|0c01.{b:24}.{b:64}"),
    vendor("easypost", "api_key", "EZ|AK{a:54}"),
    vendor("figma", "X-Figma-Token", "fi|gd_{u:40}"),
    vendor("frame.io", "token", "fi|o-u-{u:64}"),
    vendor("github personal", "token", "gh|p_{crc:30}"),
    vendor("github oauth", "access_token", "gh|o_{crc:30}"),
    vendor("github server", "token", "gh|s_{crc:30}"),
    vendor("github fine-grained", "token", "github|_pat_11{B:20}_{a:59}"),
    vendor("gitlab personal", "PRIVATE-TOKEN", "gl|pat-{u:20}"),
    vendor("gitlab runner", "token", "gl|rt-{u:20}"),
    vendor("gitlab deploy", "token", "gl|dt-{u:20}"),
    vendor("google api key", "key", "AI|za{u:35}"),
    vendor("google client secret", "client_secret", "GOC|SPX-{u:28}"),
    vendor("google access token", "access_token", "ya|29.a0{u:160}"),
    vendor("grafana", "token", "gl|sa_{a:32}_{h:8}"),
    vendor("groq", "api_key", "gs|k_{a:52}"),
    vendor("heroku", "token", "HR|KU-AA{u:58}"),
    vendor("hubspot", "token", "pa|t-na1-{h:8}-{h:4}-4{h:3}-a{h:3}-{h:12}"),
    vendor("hugging face", "token", "h|f_{L:34}"),
    vendor("jfrog", "X-JFrog-Art-Api", "AK|Cp8{a:68}"),
    vendor("linear", "api_key", "lin|_api_{a:40}"),
    vendor("lob", "api_key", "li|ve_{h:35}"),
    vendor("mailchimp", "apikey", "{h:32}-|us12"),
    vendor("mailgun", "mailgun_key", "ke|y-{h:32}"),
    vendor("mailgun new", "mailgun_api_key", "{h:32}-{h:8}-{h:8}"),
    vendor("netlify", "token", "nf|p_{a:36}"),
    vendor("new relic", "Api-Key", "NR|AK-{B:27}"),
    vendor("notion", "token", "nt|n_{d:11}{a:35}"),
    vendor("npm", "_authToken", "np|m_{crc:30}"),
    vendor("okta", "okta_token", "00{u:40}"),
    vendor("openai", "api_key", "sk-|proj-{u:74}T3Blbk|FJ{u:74}"),
    vendor("openai legacy", "OPENAI_API_KEY", "s|k-{a:20}T3Blbk|FJ{a:20}"),
    vendor("planetscale", "token", "psc|ale_tkn_{u:43}"),
    vendor("postman", "X-Api-Key", "PM|AK-{h:24}-{h:34}"),
    vendor("postmark", "X-Postmark-Server-Token", "{h:8}-{h:4}-4{h:3}-b{h:3}-{h:12}"),
    vendor("prefect", "api_key", "pn|u_{l:36}"),
    vendor("pulumi", "token", "pu|l-{h:40}"),
    vendor("pypi", "password", "py|pi-AgEIcHlwaS5vcmc{u:120}"),
    vendor("readme", "api_key", "rd|me_{l:70}"),
    vendor("replicate", "token", "r8|_{a:37}"),
    vendor("rubygems", "api_key", "rubyg|ems_{h:48}"),
    vendor("sendgrid", "api_key", "S|G.{u:22}.{u:43}"),
    vendor("sentry", "token", "snt|ryu_{h:64}"),
    vendor("shippo", "token", "ship|po_live_{h:40}"),
    vendor("shopify", "X-Shopify-Access-Token", "sh|pat_{h:32}"),
    vendor("shopify secret", "client_secret", "sh|pss_{h:32}"),
    vendor("slack app", "token", "xa|pp-1-A{B:10}-{D:13}-{h:64}"),
    vendor("slack bot", "token", "xo|xb-{D:12}-{D:13}-{a:24}"),
    vendor("slack webhook", "webhook_url", "https://hooks.sl|ack.com/services/T{B:10}/B{B:10}/{a:24}"),
    vendor("square", "access_token", "EAA|A{u:60}"),
    vendor("stripe live", "api_key", "sk|_live_{a:24}"),
    vendor("stripe restricted", "api_key", "rk|_live_{a:24}"),
    vendor("stripe webhook", "signing_secret", "wh|sec_{a:32}"),
    vendor("supabase", "token", "sb|p_{h:40}"),
    vendor("telegram", "bot_token", "{D:10}:A|A{u:33}"),
    vendor("terraform", "token", "{a:14}.atla|sv1.{u:66}"),
    vendor("twilio", "api_key", "S|K{h:32}"),
    vendor("typeform", "token", "tf|p_{a:44}_3{a:13}"),
    vendor("vault", "X-Vault-Token", "hv|s.{u:95}"),
    vendor("vercel", "vercel_token", "{a:24}"),
    vendor("web token", "id_token", "{jwt:0}"),
    vendor("private key", "private_key", "{pem:0}"),
    vendor("openssh key", "ssh_key", "{ssh:0}"),
    vendor("codecov", "codecov_token", "{h:8}-{h:4}-4{h:3}-b{h:3}-{h:12}"),
    vendor("fastly", "Fastly-Key", "{u:32}"),
    vendor("flutterwave", "secret_key", "FLW|SECK-{h:32}-X"),
    vendor("honeycomb", "x-honeycomb-team", "hc|aik_01{l:56}"),
    vendor("mapbox", "access_token", "sk|.eyJ1Ijoi{a:60}.{u:22}"),
    vendor("ngrok", "NGROK_AUTHTOKEN", "2{a:26}_|{a:21}"),
    vendor("posthog", "posthog_api_key", "ph|x_{a:43}"),
    vendor("rootly", "token", "root|ly_{h:64}"),
    vendor("slack workflow", "webhook_url", "https://hooks.sl|ack.com/workflows/T{B:10}/A{B:10}/{D:18}/{a:24}"),
    vendor("sourcegraph", "token", "sg|p_{h:16}_{h:40}"),
    vendor("stytch", "secret", "secret-|live-{u:34}="),
    vendor("twitter", "bearer_token", "AAAAAAAAAAAAAAAAAAAAA|{a:8}AAAAAA{a:24}%3D{a:50}"),
    vendor("zuplo", "api_key", "zp|ka_{h:32}_{h:8}"),
    vendor("database password", "database_url", "postgres://app:{a:20}@db.internal.net:5432/app"),
];

const DIGITS: &str = "0123456789";
const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

impl Vendor {
    /// A token of this form.
    pub(crate) fn token(&self, rng: &mut Rng) -> String {
        let mut token = String::new();
        let form = self.form.replace('|', "");
        let mut rest = form.as_str();
        while let Some(open) = rest.find('{') {
            token.push_str(&rest[..open]);
            let close = open + rest[open..].find('}').expect("forms are closed");
            let (class, len) = rest[open + 1..close].split_once(':').expect("forms have lengths");
            token.push_str(&drawn(rng, class, len.parse().expect("lengths are numbers")));
            rest = &rest[close + 1..];
        }
        token.push_str(rest);
        token
    }
}

fn drawn(rng: &mut Rng, class: &str, len: usize) -> String {
    let alphabet = match class {
        "a" => [UPPER, LOWER, DIGITS].concat(),
        "u" => [UPPER, LOWER, DIGITS, "-_"].concat(),
        "s" => [UPPER, LOWER, DIGITS, "+/"].concat(),
        "l" => [LOWER, DIGITS].concat(),
        "L" => [UPPER, LOWER].concat(),
        "h" => "0123456789abcdef".to_owned(),
        "H" => "0123456789ABCDEF".to_owned(),
        "d" => DIGITS.to_owned(),
        "D" => return format!("{}{}", 1 + rng.below(9), drawn(rng, "d", len - 1)),
        "b" => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".to_owned(),
        "B" => [UPPER, DIGITS].concat(),
        "bech" => "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L".to_owned(),
        "crc" => return with_checksum(&drawn(rng, "a", len)),
        "jwt" => return web_token(rng),
        "pem" => return pem(rng, "RSA PRIV", "MIIEow", 20),
        _ => return pem(rng, "OPENSSH PRIV", "b3BlbnNzaC1rZXktdjEAAAAA", 6),
    };
    (0..len).map(|_| char::from(alphabet.as_bytes()[rng.below(alphabet.len())])).collect()
}

/// Random characters and the six of base 62 that their CRC-32 is, as GitHub and npm have them.
fn with_checksum(random: &str) -> String {
    let mut crc = random.bytes().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg()))
    }) ^ u32::MAX;
    let alphabet = [DIGITS, UPPER, LOWER].concat();
    let mut checksum = [0; 6];
    for digit in checksum.iter_mut().rev() {
        *digit = alphabet.as_bytes()[(crc % 62) as usize];
        crc /= 62;
    }
    format!("{random}{}", checksum.iter().copied().map(char::from).collect::<String>())
}

fn web_token(rng: &mut Rng) -> String {
    let header = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";
    let payload = format!(
        "{{\"iss\":\"https://login.acme-corp.io/\",\"sub\":\"{}\",\"exp\":19{}}}",
        drawn(rng, "l", 12),
        drawn(rng, "d", 8)
    );
    format!("{}.{}.{}", base64(header), base64(&payload), drawn(rng, "u", 342))
}

/// Base 64 for URLs, without padding.
fn base64(text: &str) -> String {
    let alphabet = [UPPER, LOWER, DIGITS, "-_"].concat();
    let digit = |bits: u32| char::from(alphabet.as_bytes()[(bits & 63) as usize]);
    let chunks = text.as_bytes().chunks(3).map(|chunk| {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | u32::from(chunk.get(at).copied().unwrap_or_default()));
        [18, 12, 6, 0].into_iter().take(chunk.len() + 1).map(|shift| digit(bits >> shift)).collect::<String>()
    });
    chunks.collect()
}

fn pem(rng: &mut Rng, kind: &str, start: &str, lines: usize) -> String {
    let dashes = "-".repeat(5);
    let body: Vec<String> = (0..lines).map(|_| drawn(rng, "s", 64)).collect();
    let body = body.join("\n");
    format!("{dashes}BEGIN {kind}ATE KEY{dashes}\n{start}{}\n{dashes}END {kind}ATE KEY{dashes}\n", &body[start.len()..])
}

/// Values that only look like secrets; `|` as in the forms.
pub(crate) const LOOK_ALIKES: &[(&str, &str)] = &[
    ("token", "YOUR_ACCESS_TOKEN"),
    ("api_key", "YOUR-API-KEY-HERE"),
    ("api_key", "<your api key>"),
    ("token", "{{access_token}}"),
    ("token", "${GITHUB_TOKEN}"),
    ("token", "$TOKEN"),
    ("token", "ghp|_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ("token", "gh|p_..."),
    ("api_key", "sk|_live_XXXXXXXXXXXXXXXXXXXXXXXX"),
    ("api_key", "sk-|..."),
    ("password", "********"),
    ("password", "correct horse battery staple"),
    ("password", "changeme"),
    ("secret", "abcdefghijklmnopqrstuvwxyz0123456789"),
    ("token", "0123456789abcdef0123456789abcdef"),
    ("aws_access_key_id", "AK|IAIOSFODNN7EXAMPLE"),
    ("aws_secret_access_key", "wJalrXUtnFEMI/K7MDENG/|bPxRfiCYEXAMPLEKEY"),
    ("access_token", "2YotnFZFEjr|1zCsicMWpAA"),
    ("refresh_token", "tGzv3JOkF0X|G5Qx2TlKWIA"),
    ("access_token", "mF_9.B5|f-4.1JqM"),
    ("code", "SplxlOBeZQQ|YbYS6WxSbIA"),
    ("code_verifier", "dBjftJeZ4CVP-mB92K27|uhbUJU1p1r_wW1gFWFOEjXk"),
    (
        "id_token",
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.|eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.|SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
    ),
    ("commit", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"),
    ("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    ("md5", "d41d8cd98f00b204e9800998ecf8427e"),
    ("id", "5f1d7a84c3b2e90017a4d6f1"),
    ("user_id", "auth0|5f7c8ec7c33c6c004bbafe82"),
    ("uuid", "7d444840-9dc0-11d1-b245-5ffdce74fad2"),
    ("trace_id", "4bf92f3577b34da6a3ce929d0e0e4736"),
    ("customer", "cus_NffrFeUfNV2Hib"),
    ("payment_intent", "pi_3MtwBwLkdIwHu7ix28a3tqPa"),
    ("account_sid", "AC0123456789abcdef0123456789abcdef"),
    ("next_page_token", "CAUQAA4wMTIzNDU2Nzg5YWJjZGVm"),
    ("etag", "W/\\\"67ab43e3c5f6d2\\\""),
    ("cursor", "eyJpZCI6MTIzNDU2LCJkaXIiOiJuZXh0In0="),
    ("fingerprint", "SHA256:uNiVztksCsDhcc0u9e8BrJXyZ5lZ0LK6fSg8oVnfYqk"),
    ("public_key", "pk_test_TYooMQauvdEDq54NiTphI7jx"),
    (
        "image",
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    ),
    ("database_url", "postgres://user:password@localhost:5432/app"),
    ("Authorization", "Basic dXNlcjpwYXNzd29yZA=="),
    ("certificate", "-----BEGIN CERTIFICATE-----\\nMIIB...\\n-----END CERTIFICATE-----"),
    ("private_key", "-----BEGIN PRIV|ATE KEY-----\\n...\\n-----END PRIVATE KEY-----"),
    ("slug", "how-to-rotate-your-application-client-secret-safely"),
    ("class", "com.example.authentication.TokenAuthenticationFilter"),
    ("scope", "read:client_grants create:client_grants delete:client_grants"),
    ("token_endpoint", "https://login.example.com/oauth2/v1/token"),
    ("webhook_url", "https://hooks.sl|ack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"),
    ("version", "sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=="),
    ("device_code", "GmRhmhcxhwA|zkoEqiMEg_DnyEysNkuNhszIySk9eS"),
    ("user_code", "WDJB-MJHT"),
    ("state", "af0ifjsldkj"),
    ("nonce", "n-0S6_WzA2Mj"),
    ("kid", "1e9gdk7"),
    ("apiKey", "test"),
    ("secret_name", "production-database-credentials"),
    ("password_policy", "minimum-length-12-with-symbols"),
    ("tokenType", "urn:ietf:params:oauth:token-type:access_token"),
];
