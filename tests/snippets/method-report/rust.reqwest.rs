fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .request("REPORT".parse()?, "https://api.example.com/calendar")
        .header("Depth", "1")
        .header("Content-Type", "application/xml")
        .body("<report/>")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
