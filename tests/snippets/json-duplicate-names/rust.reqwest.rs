fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/twice")
        .header("Content-Type", "application/json")
        .body(r#"{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}"#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
