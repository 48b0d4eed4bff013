fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/oauth/token")
        .form(&[
            ("grant_type", "client_credentials"),
            ("client_id", "YOUR_CLIENT_ID"),
            ("scope", "read write"),
            ("redirect_uri", "https://example.com/cb?a=b&c=d"),
        ])
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
