fn main() -> Result<(), Box<dyn std::error::Error>> {
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", "YOUR_CLIENT_ID"),
        ("scope", "read write"),
        ("redirect_uri", "https://example.com/cb?a=b&c=d"),
    ];
    let url = "https://api.example.com/oauth/token";
    let mut response = ureq::post(url).send_form(form)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
