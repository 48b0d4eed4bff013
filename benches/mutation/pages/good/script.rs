//! JavaScript as API documentation has it in request bodies.

use super::super::rng::Rng;

const STATEMENTS: [&str; 34] = [
    "const email = (user.email || '').toLowerCase().trim();",
    "var domain = email.split('@')[1];",
    "if (!user.email_verified) { return callback(new Error(\"Please verify your e-mail address first.\")); }",
    "if (/^[\\w.+-]+@example\\.(com|org)$/.test(user.email)) { user.is_staff = true; }",
    "const names = user.groups.map((group) => group.name).filter((name) => name !== 'Everyone');",
    "context.idToken['https://example.com/claims/roles'] = user.roles || [];",
    "console.log(`Login of ${user.user_id} with ${context.connection}`);",
    "let tries = 0; while (tries < 3 && !ready) { tries += 1; }",
    "for (var i = 0; i < items.length; i++) { total += items[i].price * items[i].count; }",
    "const reply = { \"status\": \"ok\", 'items': [1, 2, 3], nested: { deep: true } };",
    "request.get({ url: 'https://api.example.com/v1/me', headers: { Authorization: 'Bearer ' + accessToken } }, done);",
    "if (response.statusCode !== 200) return callback(new Error('Status ' + response.statusCode + ': ' + body));",
    "user.app_metadata = Object.assign({}, user.app_metadata, { plan: 'basic', seats: 5 });",
    "var issues = JSON.parse(body).issues.filter(function (issue) { return issue.fields.status.name !== \"Done\"; });",
    "const jql = 'project = \"' + project + '\" AND updated >= -7d ORDER BY priority DESC';",
    "const query = encodeURIComponent(`project = ${key} AND text ~ \"login error\"`);",
    "switch (event.type) { case 'created': notify(event); break; case \"deleted\": remove(event.id); break; default: return; }",
    "const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');",
    "const path = 'C:\\\\Users\\\\' + user.name + '\\\\Documents';",
    "const text = \"first line\\nsecond line\\tand a tab\";",
    "try { parse(input); } catch (error) { console.error('Cannot parse: ' + error.message); }",
    "const [first, ...rest] = names; const copy = { ...profile, first, rest };",
    "return items.reduce((sum, item) => sum + (item.amount ?? 0), 0) / 100;",
    "var isOdd = function (n) { return n % 2 === 1 ? true : false; };",
    "const html = '<a href=\"' + url + '\" class=\"button\">Confirm</a>';",
    "if (a < b && b > c || !(d <= e)) { swap(a, b); }",
    "metadata.lastLogin = new Date().toISOString().slice(0, 10);",
    "const quoted = value.replace(/\"/g, '\\\\\"').replace(/'/g, \"\\\\'\");",
    "setTimeout(() => { emit('ready', { at: Date.now() }); }, 1500);",
    "const parts = line.split(/\\s*,\\s*/); const amount = parseFloat(parts[2].replace(',', '.'));",
    "delete profile['x-internal']; profile.tags = [\"a\", 'b', `c`];",
    "var matches = /issues?\\/([A-Z]+-\\d{1,5})\\b/.exec(url) || [];",
    "const label = count === 1 ? '1 comment' : `${count} comments`;",
    "await client.query('SELECT id, name FROM users WHERE name = $1', [name]);",
];
const COMMENTS: [&str; 6] = [
    "// Skip users that don't belong to us.",
    "/* Taken from the sample of the SDK: \"as is\" */",
    "// One page is enough here: ask the API for more",
    "// { \"legacy\": true } is no longer sent",
    "// See https://example.com/docs/rules#order",
    "/* it's a hack */",
];
/// A function around statements: how it starts and ends.
const FRAMES: [(&str, &str); 8] = [
    ("function (user, context, callback) {", "callback(null, user, context); }"),
    ("function(accessToken, ctx, cb) {", "cb(null, profile); }"),
    ("async function onEvent(event, api) {", "return event; }"),
    ("(user, context, callback) => {", "callback(null, user, context); }"),
    ("function login(email, password, callback) {", "return callback(null, { user_id: email, email: email }); }"),
    ("module.exports = function (client, scope, audience, context, cb) {", "cb(null, { scope: scope }); };"),
    ("async (event) => {", "}"),
    ("function getByEmail(email, callback) {", "callback(null); }"),
];
/// What `await` may not stand in.
const SYNC_FRAMES: [usize; 6] = [0, 1, 3, 4, 5, 7];

/// A script of one line or several, of about `size` bytes at most.
pub(crate) fn any(rng: &mut Rng, size: usize) -> String {
    let frame = rng.below(FRAMES.len());
    let (start, end) = FRAMES[frame];
    let is_pretty = rng.once_in(2);
    let separator = if is_pretty { format!("\n{}", rng.choose(&["  ", "    ", "\t"])) } else { " ".to_owned() };
    let mut script = start.to_owned();
    loop {
        let statement = rng.choose(&STATEMENTS);
        if statement.starts_with("await") && SYNC_FRAMES.contains(&frame) {
            continue;
        }
        if is_pretty && rng.once_in(5) {
            script.push_str(&separator);
            script.push_str(rng.choose(&COMMENTS));
        }
        script.push_str(&separator);
        // Each in a block of its own: the same names may be declared again.
        let is_declaration = statement.starts_with("const") || statement.starts_with("let");
        script.push_str(if is_declaration { "{ " } else { "" });
        script.push_str(statement);
        script.push_str(if is_declaration { " }" } else { "" });
        if script.len() + 60 > size {
            break;
        }
    }
    script.push_str(if is_pretty { "\n" } else { " " });
    script.push_str(end);
    script
}

/// Whether a string of a body is one of these.
pub(crate) fn is_script(text: &str) -> bool {
    FRAMES.iter().any(|(start, _)| text.starts_with(start))
}
