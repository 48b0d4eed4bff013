fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/hooks")
        .header("X-Signature", "sha256=abcdef")
        .header("Content-Type", "application/json")
        .body(r#"{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }"#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
