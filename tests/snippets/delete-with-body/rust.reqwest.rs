fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .delete("https://api.example.com/users")
        .header("Content-Type", "application/json")
        .body(r#"{"ids": [1, 2, 3]}"#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
