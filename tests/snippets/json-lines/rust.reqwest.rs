fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/_bulk";
    let client = reqwest::blocking::Client::new();
    let body = r#"{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
"#;
    let response = client
        .post(url)
        .header("Content-Type", "application/x-ndjson")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
