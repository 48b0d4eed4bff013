fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/archive";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header("Accept-Encoding", "identity")
        .header("User-Agent", "curl/8.5.0")
        .header("Accept", "*/*")
        .header("DNT", "1")
        .header("X_Under_Score", "kept")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
