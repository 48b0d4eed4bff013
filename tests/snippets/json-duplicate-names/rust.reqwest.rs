fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/twice";
    let client = reqwest::blocking::Client::new();
    let body = r#"{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}"#;
    let response = client
        .post(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
