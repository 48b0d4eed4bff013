fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/stars/1";
    let client = reqwest::blocking::Client::new();
    let response = client.put(url).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
