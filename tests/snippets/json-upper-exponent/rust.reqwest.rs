fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/numbers";
    let client = reqwest::blocking::Client::new();
    let body = r#"{"avogadro": 6.02E+23, "small": 1E-7}"#;
    let response = client
        .post(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
