fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .put("https://api.example.com/settings/dark")
        .header("Content-Type", "application/json")
        .body("false")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
