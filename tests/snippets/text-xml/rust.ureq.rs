fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/soap")
        .header("SOAPAction", r#""urn:find""#)
        .header("Content-Type", "text/xml")
        .send(r#"<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
