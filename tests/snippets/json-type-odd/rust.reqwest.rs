fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/notes/1";
    let client = reqwest::blocking::Client::new();
    let body = r#"{"a": [1.10, "b"]}"#;
    let response = client
        .put(url)
        .header(
            "content-type",
            "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
        )
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
