fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
"#;
    let url = "https://api.example.com/soap";
    let mut response = ureq::post(url)
        .header(
            "Content-Type",
            r#"application/soap+xml; charset=utf-8; action="urn:find""#,
        )
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
