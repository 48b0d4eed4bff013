fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/users")
        .header("Expect", "100-continue")
        .header("Content-Type", "text/plain")
        .body("x")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
