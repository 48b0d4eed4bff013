fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/numbers";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
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
