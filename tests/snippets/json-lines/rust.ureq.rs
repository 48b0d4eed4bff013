fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
"#;
    let url = "https://api.example.com/_bulk";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/x-ndjson")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
