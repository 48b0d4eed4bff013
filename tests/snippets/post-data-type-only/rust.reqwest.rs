fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .put("https://api.example.com/form")
        .header("Content-Type", "application/json")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
