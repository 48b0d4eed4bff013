fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let mut response = ureq::get(url)
        .header(
            "X-Template",
            "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>",
        )
        .header("X-Percent", "100% %USERNAME% %d")
        .header("X-Json", r#"{"a": ["b", 1], "c": "\u00e9"}"#)
        .header("X-Comment", "a // b /* c */ # d -- e")
        .header("X-Caret", "^a^ ^^ &b|c")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
