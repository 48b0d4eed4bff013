fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{
  "say \"hi\"": 1,
  "back\\slash": 2,
  "line\nbreak": 3,
  "tab\t": 4,
  "it's #{x} $y `z`": 5
}"#;
    let url = "https://api.example.com/notes";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
