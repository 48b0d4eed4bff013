fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/ping";
    let client = reqwest::blocking::Client::new();
    let response = client.post(url).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
