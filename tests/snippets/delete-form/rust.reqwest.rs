fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .delete("https://api.example.com/form")
        .form(&[
            ("id", "1"),
            ("id", "2"),
        ])
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
