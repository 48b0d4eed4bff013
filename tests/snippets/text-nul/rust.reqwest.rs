fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/notes")
        .header("Content-Type", "application/octet-stream")
        .body("a\u{0}b\u{1}1")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
