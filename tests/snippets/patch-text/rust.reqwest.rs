fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .patch("https://api.example.com/file")
        .header("Content-Type", "application/offset+octet-stream")
        .header("Upload-Offset", "0")
        .body("chunk\n")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
