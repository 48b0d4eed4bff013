fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/x";
    let client = reqwest::blocking::Client::new();
    let body = "*";
    let response = client
        .request("OPTIONS".parse()?, url)
        .header("Content-Type", "text/plain")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
