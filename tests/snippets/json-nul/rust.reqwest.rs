fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/names";
    let client = reqwest::blocking::Client::new();
    let body = r#"{"nul": "a\u0000b0", "bell": "\u0007"}"#;
    let response = client
        .post(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
