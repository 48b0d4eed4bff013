fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/notes";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
  "say \"hi\"": 1,
  "back\\slash": 2,
  "line\nbreak": 3,
  "tab\t": 4,
  "it's #{x} $y `z`": 5
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
