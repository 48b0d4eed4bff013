fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .get("https://api.example.com/me")
        .basic_auth("YOUR_KEY", Some(""))
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
