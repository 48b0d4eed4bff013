fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/oauth/token";
    let client = reqwest::blocking::Client::new();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", "YOUR_CLIENT_ID"),
        ("scope", "read write"),
        ("redirect_uri", "https://example.com/cb?a=b&c=d"),
    ];
    let response = client.post(url).form(&form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
