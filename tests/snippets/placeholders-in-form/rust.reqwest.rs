fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/oauth/token";
    let client = reqwest::blocking::Client::new();
    let form = [
        ("client_id", "YOUR_CLIENT_ID"),
        ("code", r#"a "<CODE>" & $x"#),
        ("redirect", "https://{host}/cb?x={{state}}"),
    ];
    let response = client.post(url).form(&form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
