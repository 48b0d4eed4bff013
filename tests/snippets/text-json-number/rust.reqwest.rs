fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/counter";
    let client = reqwest::blocking::Client::new();
    let body = "12345678901234567890";
    let response = client
        .put(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
