fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/names")
        .header("Content-Type", "application/json")
        .body(r#"{"nul": "a\u0000b0", "bell": "\u0007"}"#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
