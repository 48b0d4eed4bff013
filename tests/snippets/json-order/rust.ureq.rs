fn main() -> Result<(), Box<dyn std::error::Error>> {
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
    let url = "https://api.example.com/sorted";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
