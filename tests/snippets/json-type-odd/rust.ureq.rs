fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"a": [1.10, "b"]}"#;
    let url = "https://api.example.com/notes/1";
    let mut response = ureq::put(url)
        .header(
            "content-type",
            "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
        )
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
