fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .request("PURGE".parse()?, "https://api.example.com/cache/front")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
