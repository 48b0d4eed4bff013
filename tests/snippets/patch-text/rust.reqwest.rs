fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/file";
    let client = reqwest::blocking::Client::new();
    let body = "chunk\n";
    let response = client
        .patch(url)
        .header("Content-Type", "application/offset+octet-stream")
        .header("Upload-Offset", "0")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
