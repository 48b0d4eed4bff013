fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/rules";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
  "name": "tag",
  "script": "function (user, context, callback) {\n  // it's \"quoted\"\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n"
}"#;
    let response = client
        .post(url)
        .header("Authorization", "Bearer YOUR_TOKEN")
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
