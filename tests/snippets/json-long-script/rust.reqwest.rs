fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/rules")
        .header("Authorization", "Bearer YOUR_TOKEN")
        .header("Content-Type", "application/json")
        .body(r#"{
  "name": "tag",
  "script": "function (user, context, callback) {\n  // it's \"quoted\"\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n"
}"#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
