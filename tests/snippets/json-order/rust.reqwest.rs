fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/sorted";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
  "zeta": 1,
  "Alpha": 2,
  "alpha": {
    "b": 1,
    "a": 2
  },
  "_": 3,
  "a-b": 4,
  "a.b": 5,
  "class": 6,
  " ": 8
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
