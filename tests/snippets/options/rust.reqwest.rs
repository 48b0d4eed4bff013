fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/files";
    let client = reqwest::blocking::Client::new();
    let response = client
        .request("OPTIONS".parse()?, url)
        .header("X-Requested-With", "harkdown")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
