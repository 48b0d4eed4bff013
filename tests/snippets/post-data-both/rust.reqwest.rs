fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/form")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body("a=1&b=2")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
