fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/maps";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
  "class": "a",
  "default": "b",
  "snake_case": 1,
  "kebab-case": 2,
  "dotted.name": 3
}"#;
    let response = client
        .post(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
