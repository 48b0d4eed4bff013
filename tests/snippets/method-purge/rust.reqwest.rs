fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/cache/front";
    let client = reqwest::blocking::Client::new();
    let response = client.request("PURGE".parse()?, url).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
