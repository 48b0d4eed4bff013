fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/soap";
    let client = reqwest::blocking::Client::new();
    let body = r#"<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>"#;
    let response = client
        .post(url)
        .header("SOAPAction", r#""urn:find""#)
        .header("Content-Type", "text/xml")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
