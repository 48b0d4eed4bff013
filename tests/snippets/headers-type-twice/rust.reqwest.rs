fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let client = reqwest::blocking::Client::new();
    let body = r#"{"a": 1}"#;
    let response = client
        .post(url)
        .header("Content-Type", "application/json")
        .header("content-type", "text/plain")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
