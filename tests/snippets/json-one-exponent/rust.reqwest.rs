fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .put("https://api.example.com/numbers/1")
        .header("Content-Type", "application/json")
        .body("[1e5]")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
