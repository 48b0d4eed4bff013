fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/batch";
    let client = reqwest::blocking::Client::new();
    let body = r#"[
  {
    "op": "add",
    "path": "/a",
    "value": [1, 2.5, true, null]
  },
  [],
  {},
  [
    []
  ],
  "x",
  ""
]"#;
    let response = client
        .put(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
