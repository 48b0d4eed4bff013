fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/hooks")
        .header("X-Signature", "sha256=abcdef")
        .header("Content-Type", "application/json")
        .send(r#"{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
