fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/notes")
        .header("Content-Type", "text/plain")
        .body("@secrets.txt")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
