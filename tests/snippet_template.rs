//! The templates of targets: what they can say, and what is said of those that are wrong.

use std::collections::BTreeSet;
use std::fs;

use harkdown::har::{self, Request};
use harkdown::json;
use harkdown::snippet::{Options, Targets, View, render};

const REQUEST: &str = r#"{"method": "POST", "url": "https://api.example.com/a?b=c", "headers": [
    {"name": "Accept", "value": "text/plain"}, {"name": "X-One", "value": "1"}, {"name": "X-One", "value": "it's"}],
    "postData": {"mimeType": "application/json", "text": "{\"a\": [1, 2]}"}}"#;

/// What a template makes of [`REQUEST`] in Python, or what is wrong with it; `partials` are names and texts.
fn written(template: &str, partials: &[(&str, &str)]) -> Result<String, String> {
    written_with(&Options::default(), template, partials)
}

fn written_with(options: &Options, template: &str, partials: &[(&str, &str)]) -> Result<String, String> {
    written_of(REQUEST, options, template, partials)
}

fn written_of(request: &str, options: &Options, template: &str, partials: &[(&str, &str)]) -> Result<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("own");
    fs::create_dir(&own).unwrap();
    let entry = "title = \"Own\"\nlink = \"https://example.com\"\nextension = \"txt\"\nhighlight = \"text\"\ndialect = \"python\"\n\
        choices = [\"short\", \"async\", \"imports\", \"timeout\"]\n";
    fs::write(own.join("client.toml"), entry).unwrap();
    fs::write(own.join("client.template"), template).unwrap();
    for (name, text) in partials {
        fs::write(own.join(format!("{name}.template")), text).unwrap();
    }
    let targets = Targets::read(folder.path()).map_err(|error| error.to_string())?;
    let request: Request = har::requests(&json::parse(request).unwrap()).remove(0);
    let snippet = render(&View::of(&request).unwrap(), targets.find("own/client").unwrap(), options);
    snippet.map(|snippet| snippet.code).map_err(|error| error.to_string())
}

#[test]
fn templates_say_what_the_request_is() {
    for (template, code) in [
        ("{{ request.method }}", "\"POST\""),
        ("{{ verb }} {{ verb | upper }} {{ request.method | lower }}", "post POST \"post\""),
        ("a {#- gone -#} b", "ab"),
        ("a\n  {%- if request.body -%}\n b {% else %} c {% endif %}", "ab"),
        ("{% raw %}{{ a }} {% if %}{% endraw %}", "{{ a }} {% if %}"),
        ("a {% raw -%} {% \" {%- endraw -%} b", "a {% \"b"),
        (
            "{% if verb == \"get\" %}1{% elif verb != \"post\" %}2{% elif not request.body %}3{% else %}4{% endif %}",
            "4",
        ),
        ("{% if verb in [\"get\", \"post\"] and \"?\" in request.target %}yes{% endif %}", "yes"),
        ("{% if verb not in [\"get\"] or request.port is not none %}yes{% endif %}", "yes"),
        ("{% if request.url is starting_with(pat=\"https\") %}yes{% endif %}", "yes"),
        ("{% if 1 + 2 * 3 == 7 and 2 < 3 and 3 >= 3 and not 1 > 1 %}yes{% endif %}", "yes"),
        ("{{ request.method ~ ':' ~ 1 ~ `\\n` }}", "\"POST:1\\n\""),
        (
            "{% for it in request.headers %}{{ it.name }}{% if not loop.last %}, {% endif %}{% endfor %}",
            "\"Accept\", \"X-One\", \"X-One\", \"Content-Type\"",
        ),
        (
            "{% for it in request.fields %}{{ it.values | length }}{{ it.values[0] }} {% endfor %}",
            "1\"text/plain\" 2\"1\" 1\"application/json\"",
        ),
        (
            "{{ request.fields | map }}",
            "{\"Accept\": \"text/plain\", \"X-One\": [\"1\", \"it's\"], \"Content-Type\": \"application/json\"}",
        ),
        ("{{ request.body.text | native(at=2 + 2) }}", "{\"a\": [1, 2]}"),
        ("{% filter call %}\nf(\n{{ request.method }}\n\n1\n)\n{% endfilter %}", "f(\"POST\", 1)"),
        ("{% set a = 1 %}{% for it in request.headers %}{{ a }}{% set a = 2 %}{% endfor %}{{ a }}", "11111"),
        ("{% set a = 1 %}{% for it in request.headers %}{{ a }}{% set_global a = 2 %}{% endfor %}{{ a }}", "12222"),
        ("{% set a = \"it\" %}{% include \"own/_part\" %}", "<\"it\">"),
    ] {
        let partials = [("_part", "<{{ a }}>")];
        assert_eq!(written(template, &partials).as_deref(), Ok(format!("{code}\n").as_str()), "{template}");
    }
}

/// A template is read once for each kind of body, without the conditions that are known then: what is set is asked at each run.
#[test]
fn conditions_are_the_same_where_they_are_known_before() {
    let has = |kind: &str| format!("request.body and request.body.kind == \"{kind}\"");
    let mut conditions = ["text", "json", "form", "multipart", "pieces"].map(has).to_vec();
    conditions.extend(
        [
            "request.body",
            "not request.body or verb",
            "request.method != \"GET\" or request.body",
            "request.method == \"GET\" and not request.body",
            "request.body and (short or request.body.kind != \"json\")",
            "request.user is none",
            "request.user is not none and not losses",
            "request.is_untyped",
            "losses or (timeout and not imports)",
            "not (losses and request.headers)",
            "true and not false",
        ]
        .map(str::to_owned),
    );
    let body = |body: &str| format!("\"POST\", \"postData\": {body}");
    let requests = [
        "\"GET\"".to_owned(),
        "\"PURGE\", \"headers\": [{\"name\": \"Authorization\", \"value\": \"Basic YW5uOnB3\"}]".to_owned(),
        body(r#"{"mimeType": "", "text": "a"}"#),
        body(r#"{"mimeType": "text/plain", "text": "a"}"#),
        body(r#"{"mimeType": "application/json", "text": "{\"a\": 1}"}"#),
        body(r#"{"mimeType": "application/json", "text": "{a"}"#),
        body(r#"{"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "a", "value": "b"}]}"#),
        body(r#"{"mimeType": "multipart/form-data", "params": [{"name": "a", "value": "b"}]}"#),
        body(r#"{"mimeType": "multipart/form-data", "params": [{"name": "a", "fileName": "a.txt"}]}"#),
    ];
    let others = Options { short: true, is_async: true, imports: false, timeout: Some(7), ..Options::default() };
    let known: Vec<String> =
        conditions.iter().map(|it| format!("{{% if {it} %}}1{{% else %}}0{{% endif %}}")).collect();
    let known = known.concat();
    let asked = conditions.iter().map(|it| format!("{{% set it = {it} %}}{{% if it %}}1{{% else %}}0{{% endif %}}"));
    let asked = asked.collect::<Vec<_>>().concat();
    let mut seen = BTreeSet::new();
    for request in requests {
        let request = format!("{{\"url\": \"https://api.example.com/\", \"method\": {request}}}");
        for options in [&Options::default(), &others] {
            let written = written_of(&request, options, &known, &[]).unwrap();
            assert_eq!(Ok(&written), written_of(&request, options, &asked, &[]).as_ref(), "{request}");
            seen.insert(written);
        }
    }
    assert!(seen.len() > 8, "{seen:?}");
    let bodiless = r#"{"url": "https://api.example.com/", "method": "GET"}"#;
    let error = written_of(bodiless, &Options::default(), "{% if request.body.kind == \"text\" %}{% endif %}", &[]);
    assert!(error.unwrap_err().contains("nothing has no `kind`"));
}

#[test]
fn templates_ask_for_the_options() {
    let usual = Options::default();
    let others = Options { short: true, is_async: true, imports: false, timeout: Some(7), ..Options::default() };
    for (template, of_usual, of_others) in [
        ("a{% if short %}b{% else %}c{% endif %}d", "acd", "abd"),
        ("{% if not imports %}a{% elif is_async %}b{% elif verb %}c{% else %}d{% endif %}", "c", "a"),
        ("{% if verb == \"get\" %}a{% elif imports %}b{% elif verb %}c{% endif %}", "b", "c"),
        ("{% if short and verb %}a{% endif %}{% if imports or not verb %}b{% endif %}c", "bc", "ac"),
        ("{% if not (verb and imports) or timeout %}a{% else %}b{% endif %}", "b", "a"),
        ("{% if timeout %}{{ timeout * 1000 }}{% endif %}{{ verb }}", "post", "7000post"),
        ("{% if timeout is none %}a{% else %}b{% endif %}", "a", "b"),
        (
            "{% filter call %}\nf(\n{% if imports %}\n1\n{% endif %}\n\n  {% if short %}2{% endif %}3\n)\n{% endfilter %}",
            "f(1, 3)",
            "f(23)",
        ),
    ] {
        for (options, code) in [(&usual, of_usual), (&others, of_others)] {
            assert_eq!(written_with(options, template, &[]).as_deref(), Ok(format!("{code}\n").as_str()), "{template}");
        }
    }
}

#[test]
fn white_space_around_the_lines_of_a_folded_call_means_nothing() {
    let headers = "\"Accept\", \"X-One\", \"X-One\", \"Content-Type\"";
    for (arguments, folded) in [
        ("\n\n  1\n \n\n2  \n", "1, 2"),
        ("\n{% if verb %}\n1\n{% endif %}\n{% if not verb %}\n2\n{% endif %}\n", "1"),
        ("\n{% if verb %}1{% endif %}\n{% if not verb %}2{% endif %}3\n", "1, 3"),
        ("\n{% if verb %}1 {% endif %} 2\n", "1  2"),
        ("\n{% for it in request.headers %}\n{{ it.name }}\n{% endfor %}\n", headers),
        ("\n{% for it in request.headers %}{{ it.name }}\n{% endfor %}", headers),
        ("{% for it in request.headers %}\n  {{ it.name }}{% endfor %}\n", headers),
        ("\n{% for it in [1, 2] %}{{ it }} {% endfor %}\n", "1 2"),
        ("\n{% set a = 1 %}\n{{ a }}\n{% set a = 2 %}\n{{ a }}\n", "1, 2"),
        ("\n{% filter call %}\ng(\n\n1\n)\n{% endfilter %}\n\n2\n", "g(1), 2"),
    ] {
        let template = format!("{{% filter call %}}f({arguments}\n){{% endfilter %}}");
        assert_eq!(written(&template, &[]).unwrap(), format!("f({folded})\n"), "{template}");
    }
}

#[test]
fn templates_that_make_too_much_are_named() {
    let mut doubled = "{% set a0 = \"0123456789abcdef\" %}".to_owned();
    for at in 0..40 {
        doubled += &format!("{{% set a{} = a{at} ~ a{at} %}}", at + 1);
    }
    assert!(
        written(&doubled, &[]).unwrap_err().ends_with("own/client.template:1: this makes a text of more than 256 MiB")
    );
    let list = format!("[{}]", vec!["1"; 200].join(", "));
    let mut looped = "{{ verb }}".to_owned();
    for at in 0..6 {
        looped = format!("{{% for a{at} in {list} %}}{looped}{{% endfor %}}");
    }
    let looped = looped.replace("{{ verb }}", "");
    assert!(
        written(&looped, &[]).unwrap_err().ends_with("own/client.template:1: loops go round more than 10000000 times")
    );
}

#[test]
fn templates_that_are_wrong_are_named_with_the_line() {
    for (template, message) in [
        ("\n{{ request.methd }}", "own/client.template:2: there is no member `methd`; did you mean `method`?"),
        ("{{ requst }}", "own/client.template:1: there is no variable `requst`; did you mean `request`?"),
        ("{{ request.url | lowr }}", "own/client.template:1: there is no filter `lowr`; did you mean `lower`?"),
        (
            "{{ request.url | beside(att=1) }}",
            "own/client.template:1: there is no argument of a filter `att`; did you mean `at`?",
        ),
        ("{{ request.url | lower(hugs=true) }}", "own/client.template:1: `lower` takes no `hugs`"),
        ("{% filter command(at=1) %}a{% endfilter %}", "own/client.template:1: `command` takes no `at`"),
        ("{% fr a in b %}", "own/client.template:1: there is no tag `fr`; did you mean `for`?"),
        ("{% if verb is nothing %}{% endif %}", "own/client.template:1: there is no test `nothing`"),
        ("{% if verb %}", "own/client.template:1: `endif` is missing"),
        ("{% for a in request.headers %}\n{% endif %}", "own/client.template:2: expected `endfor`, found `endif`"),
        ("{% endfor %}", "own/client.template:1: `endfor` ends nothing that was opened"),
        ("{{ verb", "own/client.template:1: `}}` is missing"),
        ("{% raw %}", "own/client.template:1: `endraw` is missing"),
        ("{{ \"a }}", "own/client.template:1: `}}` is missing"),
        ("{{ verb verb }}", "own/client.template:1: expected the end of the tag, found `verb`"),
        ("{{ }}", "own/client.template:1: expected a value, found the end of the tag"),
        ("{{ verb ? }}", "own/client.template:1: `?` means nothing here"),
        ("{{ 1a }}", "own/client.template:1: `1a` is not a number"),
        ("{% set verb = 1 %}", "own/client.template:1: `verb` is set already"),
        ("{% for short in request.headers %}{% endfor %}", "own/client.template:1: `short` is set already"),
        (
            "{% if short %}{{ verbs }}{% endif %}",
            "own/client.template:1: there is no variable `verbs`; did you mean `verb`?",
        ),
        (
            "{% filter lower %}a{% endfilter %}",
            "own/client.template:1: this filter takes a value, not the code up to an `endfilter`",
        ),
        (
            "{% include \"own/_prt\" %}",
            "own/client.template:1: there is no template `own/_prt`; did you mean `own/_part`?",
        ),
        ("\n{% include \"own/_part\" %}", "own/_part.template:3: there is no variable `a`"),
        ("{% include \"own/client\" %}", "own/client.template:1: this nests too deep, or a template includes itself"),
    ] {
        let found = written(template, &[("_part", "\n\n{{ a }}")]).unwrap_err();
        assert!(found.ends_with(&format!("/{message}")), "{template}: {found}");
    }
    let deep = "(".repeat(100_000);
    assert!(written(&format!("{{{{ {deep} }}}}"), &[]).unwrap_err().contains("nests too deep"));
    let deep = "{% if verb %}".repeat(100_000);
    assert!(written(&deep, &[]).unwrap_err().contains("nests too deep"));
    for link in [" and verb", " or verb", " + 1", " * 1", " ~ verb", ".name", "[0]", " | lower"] {
        let long = format!("{{% if verb{} %}}{{% endif %}}", link.repeat(100_000));
        assert!(written(&long, &[]).unwrap_err().contains("the tag has more than 500 words and signs"), "{link}");
    }
    let long = format!("{}{{{{ x }}}}", "\n{% set a = 1 %}".repeat(50_000));
    assert!(written(&long, &[]).unwrap_err().contains("client.template:50001: there is no variable `x`"));
    let raw = format!("{{% raw %}}{}", "{% \"".repeat(200_000));
    assert!(written(&raw, &[]).unwrap_err().contains("`endraw` is missing"));
    let doubled: Vec<(String, String)> =
        (0..40).map(|at| (format!("_{at}"), format!("{{% include \"own/_{}\" %}}", at + 1).repeat(2))).collect();
    let mut partials: Vec<(&str, &str)> = doubled.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    partials.push(("_40", ""));
    assert!(written("{% include \"own/_0\" %}", &partials).unwrap_err().contains("more than 1000 includes"));
}

#[test]
fn what_is_not_there_is_named_with_the_line() {
    for (template, message) in [
        ("\n\n{{ request.port }}", "own/client.template:3: expected a text or a number, found nothing"),
        ("{{ request.headers }}", "own/client.template:1: expected a text or a number, found a list"),
        ("{{ request.port.name }}", "own/client.template:1: nothing has no `name`"),
        ("{{ request.kind }}", "own/client.template:1: a request has no `kind`"),
        ("{{ request.headers[9] }}", "own/client.template:1: the list has no such item"),
        ("{% for a in request.url %}{% endfor %}", "own/client.template:1: `for` takes a list, found a text"),
        ("{{ request.url + 1 }}", "own/client.template:1: expected a number, found a text"),
        ("{{ request.url | native }}", "own/client.template:1: `native` takes a JSON document"),
        ("{{ request.url | block }}", "own/client.template:1: python has no blocks"),
        ("{{ request.url | map }}", "own/client.template:1: the filter takes names and values, found a text"),
    ] {
        let found = written(template, &[]).unwrap_err();
        assert!(found.ends_with(&format!("/{message}")), "{template}: {found}");
    }
}
