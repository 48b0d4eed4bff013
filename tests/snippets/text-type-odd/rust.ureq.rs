fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "Zoë";
    let url = "https://api.example.com/notes";
    let mut response = ureq::post(url)
        .header(
            "Content-Type",
            r#"Text/Plain; Format=flowed; charset="UTF-8""#,
        )
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
