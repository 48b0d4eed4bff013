fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/jobs/7/start")
        .header("Content-Type", "application/json")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
