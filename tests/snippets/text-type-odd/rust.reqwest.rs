fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/notes";
    let client = reqwest::blocking::Client::new();
    let body = "Zoë";
    let response = client
        .post(url)
        .header(
            "Content-Type",
            r#"Text/Plain; Format=flowed; charset="UTF-8""#,
        )
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
