fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}"#;
    let url = "https://${account.namespace}/api/{id}/keys";
    let mut response = ureq::post(url)
        .header("Authorization", "Bearer <ACCESS_TOKEN>")
        .header("X-Key", r#""YOUR_API_KEY""#)
        .header("Cookie", "sid=YOUR_SESSION")
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
