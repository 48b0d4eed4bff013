fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/search";
    let client = reqwest::blocking::Client::new();
    let body = r#"{"query": "x"}"#;
    let response = client
        .get(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
