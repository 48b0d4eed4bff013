fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/settings/name";
    let client = reqwest::blocking::Client::new();
    let body = r#""a plain string""#;
    let response = client
        .put(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
