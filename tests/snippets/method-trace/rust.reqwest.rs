fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .request("TRACE".parse()?, "https://api.example.com/users")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
