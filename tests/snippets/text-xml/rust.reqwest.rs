fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/soap")
        .header("SOAPAction", r#""urn:find""#)
        .header("Content-Type", "text/xml")
        .body(r#"<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>"#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
