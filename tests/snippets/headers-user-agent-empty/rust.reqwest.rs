fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .get("https://api.example.com/users")
        .header("User-Agent", "")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
