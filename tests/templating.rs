//! The bounds of Tera for the templates of a project.

use harkdown::templating::{bounded, message, register, render};
use tera::{Context, Tera};

/// What a template makes, or what is wrong with it.
fn made(template: &str, is_bounded: bool) -> Result<String, String> {
    let mut tera = Tera::new();
    if is_bounded {
        register(&mut tera);
    }
    let of = |text: &str| if is_bounded { bounded(text) } else { text.to_owned() };
    let texts = [("parent.html", "<{% block a %}{% endblock %}>"), ("page.html", template)];
    let said = |error: tera::Error| if is_bounded { message(&error) } else { error.to_string() };
    tera.add_raw_templates(texts.map(|(name, text)| (name, of(text)))).map_err(said)?;
    let mut context = Context::new();
    context.insert("list", &["a", "<b>", "c"]);
    context.insert("text", "one & two");
    context.insert("none", &None::<String>);
    if is_bounded { render(&tera, "page.html", &context) } else { tera.render("page.html", &context) }.map_err(said)
}

#[test]
fn a_template_makes_what_it_makes_without_bounds() {
    for template in [
        "{% for x in list %}{{ x }}{% endfor %}",
        "a {% for x in list -%}\n  {{ x }}\n{%- endfor %} b",
        "a {%- for x in list %} {{ loop.index }} {% else %}-{% endfor -%} b",
        "{% for x in list %}{% if loop.first %}{% continue %}{% endif %}{{ x }}{% break %}{% endfor %}",
        "{% set a = text ~ \"=%}\" %}{{ a }}",
        "a {%- set a = list -%} {{ a | join(sep=\", \") }}",
        "{% set a %}<{{ text }}>{% endset %}{{ a }}",
        "{% set a | upper %}b{% endset %}{{ a }}",
        "{% set a = none %}{{ a }}.",
        "{% for x in list %}{% set_global last = x %}{% endfor %}{{ last }}",
        "{% raw %}{% for x in list %}{% endraw %}{# {% set a = 1 %} #}{{ \"{% set b = 1 %}\" }}",
        "{ {% if true %}{{ \"}}\" }}{% endif %} } {%",
        "{{ text | replace(from=\"&\", to=\"<\") }}{{ text | safe | replace(from=\"one\", to=\"<\") }}",
        "{{ list | join }}{{ list | join(sep=\"<\") }}{{ list | join(sep=\"<\" | safe) }}{{ [1, [2], {\"a\": 3}] | join(sep=\" \") }}",
        "{% extends \"parent.html\" %}{% block a %}{% set a = 1 %}{% for x in list %}{{ a }}{% endfor %}{% endblock %}",
        "{% extends \"parent.html\" %}{% set a = 1 %}",
        "{% component b(c=1) -%} ({{ c }}) {%- endcomponent b %}{{<b c={2} />}} {{<b />}}",
        // What is wrong stands where it stands in the file.
        "é {% for x in list %}{{ y }}{% endfor %}",
        "{% for x in list %}\n  {{ y }}\n{% endfor %}",
        "{% for x in list %}{{ x }} {{ 1 + x }}{% endfor %}",
        "\n{% set a = text %} {{ a | no_filter }}",
        "{% set a = text %}{{ a / 2 }}{% set b = missing %}",
        "{% for x in text %}{% endfor %}",
        "{% for x list %}{% endfor %}",
        "{% set a %}",
        "{{ list | replace(from=\"a\", to=\"b\") }}",
        "{{ text | replace(from=1, to=\"b\") }}",
        "{{ text | join }}",
    ] {
        assert_eq!(made(template, true), made(template, false), "{template}\n{}", bounded(template));
    }
}

#[test]
fn nothing_that_a_template_does_is_without_bounds() {
    let double = |what: &str| {
        format!(
            "{{% set_global a = {what} %}}{{% for x in range(end=99) %}}{{% set_global a = {what} %}}{{% endfor %}}"
        )
    };
    for (template, wrong) in [
        (
            "{% for a in range(end=99999) %}{% for b in range(end=99999) %}{% endfor %}{% endfor %}".to_owned(),
            "the loops of this template go round more than 4000000 times",
        ),
        (format!("{{% set a = \"0123456789\" %}}{}", double("a ~ a")), "this text or list is larger than 4 MiB"),
        (format!("{{% set a = [1] %}}{}", double("[...a, ...a]")), "this text or list is larger than 4 MiB"),
        (format!("{{% set a = [1] %}}{}", double("[a, a]")), "this text or list is larger than 4 MiB"),
        (format!("{{% set a = [1] %}}{}", double("{\"b\": a}")), "this variable nests more than 100 deep"),
        (
            format!(
                "{{% set a = \"a\" %}}{}",
                "{% set a = a ~ a %}".repeat(20) + "{{ a | replace(from=\"a\", to=a) | length }}"
            ),
            "this text or list is larger than 4 MiB",
        ),
        (
            "{% set a = \"a\" %}".to_owned()
                + &"{% set a = a ~ a %}".repeat(16)
                + "{{ range(end=99999) | join(sep=a) | length }}",
            "this text or list is larger than 4 MiB",
        ),
        (
            "{% set a %}0123456789{% endset %}".to_owned()
                + &"{% set a = a ~ a %}".repeat(18)
                + "{% for x in range(end=999) %}{{ a }}{% endfor %}",
            "the text is larger than 64 MiB",
        ),
        (
            "{% component b() %}{{<b />}}{% endcomponent b %}{{<b />}}".to_owned(),
            "Maximum render recursion depth for components exceeded",
        ),
    ] {
        let said = made(&template, true).unwrap_err();
        assert!(said.contains(wrong), "{}\n{said}", template.chars().take(200).collect::<String>());
        assert!(!said.contains("harkdown_"), "{said}");
    }
}
