fn main() -> Result<(), Box<dyn std::error::Error>> {
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
    let url = "https://api.example.com/batch";
    let mut response = ureq::put(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
