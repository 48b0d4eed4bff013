fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }"#;
    let url = "https://api.example.com/hooks";
    let mut response = ureq::post(url)
        .header("X-Signature", "sha256=abcdef")
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
