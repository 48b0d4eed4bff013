fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/articles/1";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}"#;
    let response = client
        .patch(url)
        .header("Content-Type", "application/vnd.api+json")
        .header("Accept", "application/vnd.api+json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
