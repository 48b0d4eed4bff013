fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/calendar";
    let client = reqwest::blocking::Client::new();
    let body = "<report/>";
    let response = client
        .request("REPORT".parse()?, url)
        .header("Depth", "1")
        .header("Content-Type", "application/xml")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
