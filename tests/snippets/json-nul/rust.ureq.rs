fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/names")
        .header("Content-Type", "application/json")
        .send(r#"{"nul": "a\u0000b0", "bell": "\u0007"}"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
