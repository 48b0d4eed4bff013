fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/numbers/1";
    let client = reqwest::blocking::Client::new();
    let body = "[1e5]";
    let response = client
        .put(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
