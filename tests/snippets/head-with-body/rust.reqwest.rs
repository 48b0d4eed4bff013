fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/files/1";
    let client = reqwest::blocking::Client::new();
    let body = "odd";
    let response = client
        .head(url)
        .header("Content-Type", "text/plain")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
