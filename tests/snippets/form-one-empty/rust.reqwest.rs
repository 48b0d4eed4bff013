fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/form")
        .form(&[
            ("", ""),
        ])
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
