fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .get("https://api.example.com/users")
        .header("X-Empty", "")
        .header("Accept", "")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
