fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>"#;
    let url = "https://api.example.com/soap";
    let mut response = ureq::post(url)
        .header("SOAPAction", r#""urn:find""#)
        .header("Content-Type", "text/xml")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
