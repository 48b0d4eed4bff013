fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .patch("https://api.example.com/users/7")
        .header("Content-Type", "application/json-patch+json")
        .body(r#"[{"op": "replace", "path": "/name", "value": "x"}]"#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
