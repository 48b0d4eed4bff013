fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header("Host", "other.example.com")
        .header("User-Agent", "harkdown/1.0 (docs)")
        .header("Accept-Encoding", "gzip, br")
        .header("Referer", "https://example.com/")
        .header("Origin", "https://example.com")
        .header("Accept-Language", "de")
        .header("Cache-Control", "no-cache")
        .header("Connection", "keep-alive")
        .header("Sec-Fetch-Mode", "cors")
        .header("DNT", "1")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
