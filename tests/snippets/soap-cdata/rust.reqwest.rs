fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/soap";
    let client = reqwest::blocking::Client::new();
    let body = r#"<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
"#;
    let response = client
        .post(url)
        .header(
            "Content-Type",
            r#"application/soap+xml; charset=utf-8; action="urn:find""#,
        )
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
