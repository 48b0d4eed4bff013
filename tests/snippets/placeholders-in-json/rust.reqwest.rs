fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://${account.namespace}/api/{id}/keys";
    let client = reqwest::blocking::Client::new();
    let body = r#"{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}"#;
    let response = client
        .post(url)
        .header("Authorization", "Bearer <ACCESS_TOKEN>")
        .header("X-Key", r#""YOUR_API_KEY""#)
        .header("Cookie", "sid=YOUR_SESSION")
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
