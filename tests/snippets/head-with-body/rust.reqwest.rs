fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .head("https://api.example.com/files/1")
        .header("Content-Type", "text/plain")
        .body("odd")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
