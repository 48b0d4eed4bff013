fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/settings";
    let client = reqwest::blocking::Client::new();
    let form = [
        ("callback", "https://example.com/a?b=c&d=e#f"),
        ("template", "{{name}} ${name} #{name}"),
        ("enabled", "true"),
    ];
    let response = client.patch(url).form(&form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
