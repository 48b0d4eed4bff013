fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}"#;
    let url = "https://api.example.com/articles/1";
    let mut response = ureq::patch(url)
        .header("Content-Type", "application/vnd.api+json")
        .header("Accept", "application/vnd.api+json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
