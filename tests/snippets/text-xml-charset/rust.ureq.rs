fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>"#;
    let url = "https://api.example.com/feed";
    let mut response = ureq::post(url)
        .header("Content-Type", "text/xml;charset=utf-8")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
