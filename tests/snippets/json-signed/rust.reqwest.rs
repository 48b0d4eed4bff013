fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/hooks";
    let client = reqwest::blocking::Client::new();
    let body = r#"{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }"#;
    let response = client
        .post(url)
        .header("X-Signature", "sha256=abcdef")
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
