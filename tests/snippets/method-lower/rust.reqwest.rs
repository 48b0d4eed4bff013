fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/jobs")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
