fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/files/1";
    let client = reqwest::blocking::Client::new();
    let body = "content";
    let response = client
        .put(url)
        .header("Range", "bytes=0-99")
        .header("Accept-Encoding", "gzip, br")
        .header("Content-Range", "bytes 0-6/7")
        .header("Content-Type", "text/plain")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
