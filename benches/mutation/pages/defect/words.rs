//! Values that are no JSON: literals of other languages, numbers, programs, placeholders.

use super::super::layer::{Edit, Layer, What};
use super::super::rng::Rng;
use super::Make::{Body, Json};
use super::Repair::{Left, Quiet, Safe, Shown};
use super::{Change, Kind};

pub(super) const KINDS: &[Kind] = &[
    Kind::new("literal of Python", Safe, Json(python)),
    Kind::new("literal in capitals", Safe, Json(capitals)),
    Kind::new("nil", Shown, Json(nil)),
    Kind::new("literal misspelt", Shown, Json(misspelt)),
    Kind::new("undefined or NaN", Left, Body(undefined)),
    Kind::new("keys that are numbers", Safe, Body(number_keys)),
    Kind::new("leading zero", Left, Body(leading_zero)),
    Kind::new("plus before a number", Left, Body(plus)),
    Kind::new("thousands apart", Left, Body(thousands)),
    Kind::new("other number", Left, Body(other_number)),
    Kind::new("number with a unit", Left, Body(unit)),
    Kind::new("strings joined", Left, Body(joined)),
    Kind::new("arithmetic", Left, Body(arithmetic)),
    Kind::new("logic", Left, Body(logic)),
    Kind::new("call", Left, Body(call)),
    Kind::new("member of a program", Left, Body(variable)),
    Kind::new("function", Left, Body(function)),
    Kind::new("string of a program", Left, Body(program_string)),
    Kind::new("spread", Left, Body(spread)),
    Kind::new("structure of another language", Left, Body(structure)),
    Kind::new("placeholder for a number", Quiet, Body(placeholder)),
    Kind::new("placeholder for an object", Quiet, Body(object_placeholder)),
    Kind::new("left out at the end", Quiet, Body(elision)),
    Kind::new("left out value", Quiet, Body(elided_value)),
];

/// A scalar of the layer: its token.
fn scalar(rng: &mut Rng, layer: &Layer) -> Option<usize> {
    layer.pick(rng, |_, token| matches!(token.what, What::Number | What::Word))
}

fn value(rng: &mut Rng, layer: &Layer) -> Option<usize> {
    layer.pick(rng, |_, token| !token.is_key && matches!(token.what, What::Number | What::Word | What::Text))
}

/// Another text for a value.
fn instead(layer: &Layer, at: usize, text: &str) -> Option<Change> {
    let token = layer.tokens[at];
    Some(Edit::new(token.start, token.end, text).into())
}

fn literal(rng: &mut Rng, layer: &Layer, text: impl Fn(&str) -> String) -> Option<Change> {
    let at = layer.pick(rng, |_, token| token.what == What::Word)?;
    instead(layer, at, &text(layer.token(at)))
}

fn python(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    literal(rng, layer, |word| match word {
        "true" => "True".to_owned(),
        "false" => "False".to_owned(),
        _ => "None".to_owned(),
    })
}

fn capitals(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    literal(rng, layer, str::to_uppercase)
}

fn nil(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, _| layer.token(at) == "null")?;
    instead(layer, at, "nil")
}

fn misspelt(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let choice = rng.below(3);
    literal(rng, layer, |word| match (word, choice) {
        ("true", 0) => "ture".to_owned(),
        ("true", 1) => "tru".to_owned(),
        ("false", 0) => "flase".to_owned(),
        ("false", 1) => "fals".to_owned(),
        (word, 0) => word.replace("ll", "l"),
        (word, _) => format!("{word}{}", &word[word.len() - 1..]),
    })
}

fn undefined(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = scalar(rng, layer)?;
    instead(layer, at, rng.choose(&["undefined", "NaN", "Infinity", "-Infinity", "INF"]))
}

/// `{1: "a", 2: "b"}`: the good page has quotes around them.
fn number_keys(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.is_key && layer.raw(at).bytes().all(|byte| byte.is_ascii_digit()))?;
    let raw = layer.raw(at).to_owned();
    instead(layer, at, &raw)
}

fn leading_zero(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = value(rng, layer)?;
    instead(layer, at, rng.choose(&["02134", "007", "00", "0123.50", "-01", "0755"]))
}

fn plus(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = value(rng, layer)?;
    instead(layer, at, rng.choose(&["+49301234", "+1", "+ 1", "+1.5", "+49 30 1234", "+1-202-555-0143"]))
}

fn thousands(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = scalar(rng, layer)?;
    instead(layer, at, rng.choose(&["1 000", "1_000", "12 500.00", "1'000", "1_000_000", "1\u{a0}000"]))
}

fn other_number(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = scalar(rng, layer)?;
    let numbers = [
        "0x1F", "1e", ".5", "5.", "- 1", "1.2.3", "--1", "1e5.5", "0b101", "0o17", "5e+", "1n", "1..2", "e5", "½",
        "10-20",
    ];
    instead(layer, at, rng.choose(&numbers))
}

fn unit(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = value(rng, layer)?;
    instead(
        layer,
        at,
        rng.choose(&[
            "12px",
            "10%",
            "50 USD",
            "5 minutes",
            "30s",
            "1.5 GB",
            "€ 12",
            "2024-05-01",
            "12:30",
            "192.168.0.1",
            "1h",
        ]),
    )
}

fn joined(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Text && !token.is_key && layer.raw(at).len() > 2)?;
    let string = layer.token(at).to_owned();
    let joined = rng.choose(&[
        "S + \"tail\"",
        "\"head \" + S",
        "S + name",
        "user + S",
        "S . $name",
        "S + \"a\" + b + \"c\"",
        "S & vbCrLf",
        "S ~ \"x\"",
        "S % user",
        "S.format(user)",
        "S.toLowerCase()",
        "S\n+ \"next line\"",
    ]);
    instead(layer, at, &joined.replace('S', &string))
}

fn arithmetic(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = scalar(rng, layer)?;
    let texts = [
        "60 * 60",
        "60*60*24",
        "1 - 2",
        "10 / 2",
        "2 ** 8",
        "(1 + 2)",
        "i + 1",
        "1 << 3",
        "n++",
        "-x",
        "5 % 2",
        "Math.PI * 2",
    ];
    instead(layer, at, rng.choose(&texts))
}

fn logic(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = value(rng, layer)?;
    let texts = [
        "x || y",
        "\"a\" || \"b\"",
        "a ? b : c",
        "ok ? \"yes\" : \"no\"",
        "!done",
        "a && b",
        "name ?? \"none\"",
        "x > 5",
        "a === b",
        "not done",
        "x if y else z",
        "true || false",
        "!0",
        "void 0",
    ];
    instead(layer, at, rng.choose(&texts))
}

fn call(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = value(rng, layer)?;
    let texts = [
        "ObjectId(\"5f1d7a\")",
        "new Date()",
        "new Date(\"2024-01-01\")",
        "ISODate(\"2024-01-01T00:00:00Z\")",
        "NumberLong(5)",
        "Date.now()",
        "uuid()",
        "JSON.stringify({a: 1})",
        "parseInt(\"5\", 10)",
        "String(5)",
        "getToken()",
        "os.environ[\"TOKEN\"]",
        "datetime.now().isoformat()",
        "Decimal(\"1.50\")",
        "Buffer.from(\"abc\").toString(\"base64\")",
        "UUID(\"0-1\")",
        "$this->id()",
        "now() - interval '1 day'",
        "Timestamp(1, 2)",
        "require(\"./a.json\")",
        "file(\"a.txt\")",
        "now()",
    ];
    instead(layer, at, rng.choose(&texts))
}

fn variable(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = value(rng, layer)?;
    let texts = [
        "user.id",
        "process.env.TOKEN",
        "this.name",
        "items[0].id",
        "$user->name",
        "user?.name",
        "self.token",
        "data['id']",
        "Config::KEY",
        "@user.id",
        "params[:id]",
        "req.body.user.email",
        "os.path",
        "window.location.href",
    ];
    instead(layer, at, rng.choose(&texts))
}

fn function(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = value(rng, layer)?;
    let texts = [
        "function () { return 1; }",
        "() => 5",
        "(user) => user.id",
        "function(a, b) { return a + b; }",
        "async () => {}",
        "lambda x: x + 1",
        "function (user, cb) { cb(null, { \"id\": user.id }); }",
        "x => ({ id: x })",
    ];
    instead(layer, at, rng.choose(&texts))
}

fn program_string(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = value(rng, layer)?;
    let texts = [
        "f\"{user} here\"",
        "r\"\\d+\"",
        "b'abc'",
        "@\"C:\\temp\"",
        "`Hello ${name}`",
        "/^a+$/i",
        ":pending",
        "u'text'",
        "$\"{id}\"",
        "\"\"\"text\"\"\"",
        "<<EOF",
        "%w[a b]",
        "`id-${Date.now()}`",
        "\"a\" \"b\"",
    ];
    // In a list, two strings are more likely elements without a comma.
    let text = rng.choose(&texts);
    (layer.tokens[at].in_object || text != "\"a\" \"b\"").then(|| instead(layer, at, text)).flatten()
}

fn spread(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Open && token.mate > at + 1)?;
    let text = if layer.token(at) == "{" {
        rng.choose(&["...defaults, ", "**kwargs, ", "...user.options, "])
    } else {
        "...items, "
    };
    Some(Edit::insert(layer.tokens[at + 1].start, text).into())
}

fn structure(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = value(rng, layer)?;
    let texts = [
        "array(\"a\" => 1)",
        "dict(a=1, b=2)",
        "(1, 2)",
        "{\"a\", \"b\", \"c\"}",
        "set([1, 2])",
        "<b>bold</b>",
        "[x for x in y]",
        "(\"a\",)",
        "{:name => \"x\"}",
        "[1..5]",
        "new Map([[1, 2]])",
        "{ get id() { return 1; } }",
        "#{id}",
        "%{a: 1}",
        "<?php echo $id; ?>",
    ];
    instead(layer, at, rng.choose(&texts))
}

fn placeholder(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = scalar(rng, layer)?;
    let texts = [
        "{{count}}",
        "<n>",
        "SESSION_LIFETIME_VALUE",
        "$count",
        "${count}",
        "<number>",
        "{{ user.age }}",
        "YOUR_NUMBER",
        "<%= n %>",
        "{count}",
        "%COUNT%",
        "[COUNT]",
        "<your-limit>",
    ];
    instead(layer, at, rng.choose(&texts))
}

fn object_placeholder(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Open && token.depth > 0 && token.mate > at)?;
    let (first, last) = (layer.tokens[at], layer.tokens[layer.tokens[at].mate]);
    let texts = ["{{object}}", "<object>", "${JSON}", "{...}", "{ ... }", "[...]", "{ … }", "<JSON>", "YOUR_OBJECT"];
    Some(Edit::new(first.start, last.end, rng.choose(&texts)).into())
}

fn elision(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Close && token.mate + 1 != at)?;
    Some(Edit::insert(layer.tokens[at - 1].end, rng.choose(&[", ...", ", …", " ...", ",\n  ..."])).into())
}

fn elided_value(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = value(rng, layer)?;
    instead(layer, at, rng.choose(&["...", "…", "..."]))
}
