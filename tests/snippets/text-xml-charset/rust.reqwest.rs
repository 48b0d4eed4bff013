fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/feed";
    let client = reqwest::blocking::Client::new();
    let body = r#"<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>"#;
    let response = client
        .post(url)
        .header("Content-Type", "text/xml;charset=utf-8")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
