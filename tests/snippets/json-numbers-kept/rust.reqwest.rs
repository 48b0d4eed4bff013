fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/numbers";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
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
