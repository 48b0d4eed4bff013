fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/jobs";
    let client = reqwest::blocking::Client::new();
    let body = r#"{"job": "index"}"#;
    let response = client
        .post(url)
        .header("content-type", "application/json; charset=utf-8")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
