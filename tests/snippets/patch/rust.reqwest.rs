fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users/7";
    let client = reqwest::blocking::Client::new();
    let body = r#"[{"op": "replace", "path": "/name", "value": "x"}]"#;
    let response = client
        .patch(url)
        .header("Content-Type", "application/json-patch+json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
