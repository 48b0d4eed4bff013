fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/devices";
    let client = reqwest::blocking::Client::new();
    let response = client.request("M-SEARCH".parse()?, url).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
