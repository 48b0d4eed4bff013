fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .request("OPTIONS".parse()?, "https://api.example.com/x")
        .header("Content-Type", "text/plain")
        .body("*")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
