fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/graphql";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
  "query": "query ($id: ID!) {\n  user(id: $id) {\n    name # the name\n    \"\"\"not a comment\"\"\"\n  }\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
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
