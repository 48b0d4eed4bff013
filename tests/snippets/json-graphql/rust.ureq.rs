fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{
  "query": "query ($id: ID!) {\n  user(id: $id) {\n    name # the name\n    \"\"\"not a comment\"\"\"\n  }\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
}"#;
    let url = "https://api.example.com/graphql";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
