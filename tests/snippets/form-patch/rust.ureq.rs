fn main() -> Result<(), Box<dyn std::error::Error>> {
    let form = [
        ("callback", "https://example.com/a?b=c&d=e#f"),
        ("template", "{{name}} ${name} #{name}"),
        ("enabled", "true"),
    ];
    let url = "https://api.example.com/settings";
    let mut response = ureq::patch(url).send_form(form)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
