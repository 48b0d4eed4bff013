fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "{\n  \"name\": \"Zoë 😀 日本\",\n  \"separator\": \"a\u{2028}b\u{2029}c\",\n  \"mark\": \"\u{feff}x\",\n  \"escaped\": \"\\u00e9\\ud83d\\ude00\",\n  \"right\": \"a\u{202e}b\"\n}";
    let url = "https://api.example.com/names";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
