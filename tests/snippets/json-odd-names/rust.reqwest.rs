fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/maps";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it's": 2
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
